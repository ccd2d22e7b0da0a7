import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';
import { Pool } from 'undici';
import { type ErrorCode, GraphError, errors } from '#errors';
import { type Reply, exchange } from './exchange.ts';

export type OwnerRequest = {
  readonly owner: string;
  /** The request's JSON. */
  readonly body: string;
  /** Everything that may make the answer differ from user to user. */
  readonly headers: Readonly<Record<string, string>>;
  /** What changes nothing in the answer. */
  readonly traceHeaders: Readonly<Record<string, string>>;
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
  readonly lastError: ErrorCode | undefined;
};

export type InstanceLimits = {
  readonly deadlineMs: number;
  readonly connections: number;
  readonly maxAnswerBytes: number;
  readonly breaker: { readonly failures: number; readonly halfOpenAfterMs: number };
  readonly onFailure: (url: string, error: GraphError) => void;
  readonly now: () => number;
  readonly sign: (request: OutgoingRequest) => Readonly<Record<string, string>>;
};

/** One instance: its connections, deadline, breaker and state. It never retries. */
export class InstanceClient {
  readonly #url: URL;
  readonly #limits: InstanceLimits;
  readonly #pool: Pool;
  readonly #breaker: CircuitBreakerPolicy;
  #state: InstanceState = { state: 'UNKNOWN', since: undefined, lastError: undefined };

  constructor(url: string, limits: InstanceLimits) {
    this.#url = new URL(url);
    this.#limits = limits;
    this.#pool = new Pool(this.#url.origin, { connections: limits.connections, pipelining: 1 });
    this.#breaker = circuitBreaker(handleWhen(isOutage), {
      breaker: new ConsecutiveBreaker(limits.breaker.failures),
      halfOpenAfter: limits.breaker.halfOpenAfterMs,
    });
  }

  get state(): InstanceState {
    return this.#state;
  }

  async post(request: OwnerRequest): Promise<Reply> {
    try {
      const reply = await this.#breaker.execute(() => this.#exchange(request));
      this.#enter('UP', undefined);
      return reply;
    } catch (cause) {
      const error = this.#explain(request.owner, cause);
      if (!(cause instanceof BrokenCircuitError)) this.#enter('DOWN', error.code);
      this.#limits.onFailure(this.#url.href, error);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #exchange({ owner, body, headers, traceHeaders }: OwnerRequest): Promise<Reply> {
    const { pathname, search } = this.#url;
    const told = {
      ...headers,
      ...traceHeaders,
      'content-type': 'application/json',
      accept: 'application/json',
      'x-assistance-owner': owner,
    };
    const signature = this.#limits.sign({ owner, method: 'POST', path: pathname, headers: told, body });
    const request = { owner, path: `${pathname}${search}`, headers: { ...told, ...signature }, body };
    const reply = await exchange(this.#pool, request, this.#limits);
    if (reply.status >= 500) throw errors.ownerUnavailable(owner, new Error(`status ${reply.status}`));
    return reply;
  }

  #explain(owner: string, cause: unknown): GraphError {
    if (cause instanceof GraphError) return cause;
    return errors.ownerUnavailable(owner, cause);
  }

  #enter(state: 'UP' | 'DOWN', lastError: ErrorCode | undefined): void {
    const since = this.#state.state === state ? this.#state.since : this.#limits.now();
    this.#state = { state, since, lastError };
  }
}

/** An instance that answers nonsense is up; the breaker is for those that do not answer. */
function isOutage(error: Error): boolean {
  return !(error instanceof GraphError) || error.code !== 'OWNER_INVALID_ANSWER';
}
