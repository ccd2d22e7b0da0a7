import { BrokenCircuitError } from 'cockatiel';
import { type ErrorCode, type GraphError, errors } from '#errors';
import { Breaker } from './breaker.ts';
import { Connections } from './connections.ts';
import { ExchangeError, type Posted, type Reply } from './exchange.ts';

export type OwnerRequest = {
  readonly owner: string;
  /** The request's JSON. */
  readonly body: string;
  /** Everything that may make the answer differ from user to user. */
  readonly headers: Readonly<Record<string, string>>;
  /** What changes nothing in the answer. */
  readonly traceHeaders: Readonly<Record<string, string>>;
  /** It may change something: once it was sent it is never broken off, and what failed must say whether it may be done. */
  readonly isWrite: boolean;
};

/** A request as it is about to be sent. */
export type OutgoingRequest = {
  readonly owner: string;
  readonly method: string;
  /** Of the URL, without its query. */
  readonly path: string;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type InstanceState = {
  readonly state: 'UP' | 'DOWN' | 'UNKNOWN';
  /** When it came into this state, in milliseconds since 1970. */
  readonly since: number | undefined;
  /** When it last answered, whatever it said. */
  readonly answeredAt: number | undefined;
  readonly lastError: ErrorCode | undefined;
};

export type InstanceLimits = {
  readonly deadlineMs: number;
  readonly connections: number;
  readonly maxAnswerBytes: number;
  readonly breaker: { readonly failures: number; readonly halfOpenAfterMs: number };
  readonly onFailure: (url: string, error: GraphError, request: OwnerRequest) => void;
  readonly onAnswer: (url: string, ms: number) => void;
  readonly now: () => number;
  readonly sign: (request: OutgoingRequest) => Readonly<Record<string, string>>;
};

/** How long closing waits for writes that were sent and are not answered. */
const WRITES_END_MS = 10_000;

/** Of the deadline: what an owner that is back takes for an answer, whatever else it has to do. */
const PATIENCE_SHARE = 0.05;

/** An answer with a status that says the server failed. */
class ServerFailure extends Error {
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`status ${reply.status}`);
    this.reply = reply;
  }
}

/**
 * One instance: its connections, deadline, breaker and state. Writes are never sent twice, and have connections of their own, since those
 * that outlast their deadline keep theirs; a read is, once, when a kept connection turned out to be closed (see Connections).
 */
export class InstanceClient {
  readonly #url: URL;
  readonly #limits: InstanceLimits;
  readonly #reads: Connections;
  readonly #writes: Connections;
  readonly #breaker: Breaker;
  #answers = 0;
  #state: InstanceState = { state: 'UNKNOWN', since: undefined, answeredAt: undefined, lastError: undefined };

  constructor(url: string, limits: InstanceLimits) {
    this.#url = new URL(url);
    this.#limits = limits;
    this.#reads = new Connections(this.#url.origin, limits.connections);
    this.#writes = new Connections(this.#url.origin, limits.connections);
    this.#breaker = new Breaker({
      ...limits.breaker,
      patienceMs: limits.deadlineMs * PATIENCE_SHARE,
      isFailure: isOutage,
    });
  }

  get state(): InstanceState {
    return this.#state;
  }

  /**
   * Posts a request; `onEnd` is called when a sent one is over. A write gets also the reply of a server that failed, which may say what
   * became of it. Errors: GraphError OWNER_UNAVAILABLE, OWNER_TIMEOUT; of a read OWNER_INVALID_ANSWER, of a write OUTCOME_UNKNOWN.
   */
  async post(request: OwnerRequest, onEnd: () => void): Promise<Reply> {
    try {
      const reply = await this.#breaker.execute(() => this.#exchange(request, onEnd));
      this.#enter('UP', undefined);
      return reply;
    } catch (cause) {
      const error = this.#explain(request.owner, cause);
      if (!(cause instanceof BrokenCircuitError)) this.#enter('DOWN', error.code);
      this.#limits.onFailure(this.#url.href, error, request);
      if (!request.isWrite) throw error;
      if (cause instanceof ServerFailure) return cause.reply;
      throw this.#explainWrite(request.owner, cause);
    }
  }

  /** Waits for writes that were sent, but not for ever. */
  async close(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, WRITES_END_MS);
    });
    await Promise.all([this.#reads.destroy(), Promise.race([this.#writes.close(), patience])]);
    clearTimeout(timer);
    await this.#writes.destroy();
  }

  async #exchange(asked: OwnerRequest, onEnd: () => void): Promise<Reply> {
    const { deadlineMs, maxAnswerBytes } = this.#limits;
    const { isWrite } = asked;
    const connections = isWrite ? this.#writes : this.#reads;
    const begunAt = performance.now();
    const tellTime = (): void => this.#limits.onAnswer(this.#url.href, performance.now() - begunAt);
    const answersBefore = this.#answers;
    const terms = { deadlineMs, maxAnswerBytes, isWrite, onEnd };
    const reply = await connections
      .post(() => this.#prepare(asked), terms)
      .catch((error: unknown) => {
        // It answers others, but has too much to do for this one.
        if (error instanceof ExchangeError && error.kind === 'late' && this.#answers > answersBefore) tellTime();
        throw error;
      });
    this.#answers += 1;
    tellTime();
    if (reply.status >= 500) throw new ServerFailure(reply);
    return reply;
  }

  #prepare({ owner, body, headers, traceHeaders }: OwnerRequest): Posted {
    const { pathname, search } = this.#url;
    const told = {
      ...headers,
      ...traceHeaders,
      'content-type': 'application/json',
      accept: 'application/json',
      'x-assistance-owner': owner,
    };
    const signature = this.#limits.sign({ owner, method: 'POST', path: pathname, headers: told, body });
    return { path: `${pathname}${search}`, headers: { ...told, ...signature }, body };
  }

  #explain(owner: string, failure: unknown): GraphError {
    if (!(failure instanceof ExchangeError)) return errors.ownerUnavailable(owner, failure);
    const { kind, cause } = failure;
    if (kind === 'late') return errors.ownerTimeout(owner, this.#limits.deadlineMs);
    return kind === 'too-large' ? errors.ownerInvalidAnswer(owner, { cause }) : errors.ownerUnavailable(owner, cause);
  }

  #explainWrite(owner: string, failure: unknown): GraphError {
    if (!(failure instanceof ExchangeError)) return errors.writeUnavailable(owner, failure);
    const { kind, wasSent, cause } = failure;
    if (wasSent) return errors.outcomeUnknown(owner, { cause });
    return kind === 'late'
      ? errors.writeTimeout(owner, this.#limits.deadlineMs)
      : errors.writeUnavailable(owner, cause);
  }

  #enter(state: 'UP' | 'DOWN', lastError: ErrorCode | undefined): void {
    const now = this.#limits.now();
    const since = this.#state.state === state ? this.#state.since : now;
    this.#state = { state, since, answeredAt: state === 'UP' ? now : this.#state.answeredAt, lastError };
  }
}

/** An instance that answers too much is up; the breaker is for those that do not answer. */
function isOutage(error: Error): boolean {
  return !(error instanceof ExchangeError) || error.kind !== 'too-large';
}
