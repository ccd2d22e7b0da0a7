import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher, Pool } from 'undici';

export type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

export type Posted = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Terms = {
  readonly deadlineMs: number;
  readonly maxAnswerBytes: number;
  /** What was handed to a connection is left to end there, however late and whatever it answers. */
  readonly isWrite: boolean;
  /** Called when a request that was handed to a connection is over, which for a write may be after its deadline. */
  readonly onEnd: () => void;
};

/** Why an exchange gave no reply, and whether the request had been handed to a connection by then, so that it may be done. */
export class ExchangeError extends Error {
  readonly kind: 'late' | 'too-large' | 'broken';
  readonly wasSent: boolean;

  constructor(kind: ExchangeError['kind'], wasSent: boolean, cause?: unknown) {
    super(kind, { cause });
    this.name = 'ExchangeError';
    this.kind = kind;
    this.wasSent = wasSent;
  }
}

/**
 * Posts a request and reads the whole answer before the deadline. It stands directly on the pool's handlers: a stream and an
 * abort signal for each answer cost more than all the rest of sending. Errors: ExchangeError.
 */
export function exchange(pool: Pool, request: Posted, terms: Terms): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const answer = new Answer(terms, reject);
    pool.dispatch(
      { ...request, method: 'POST', headersTimeout: 0, bodyTimeout: 0 },
      {
        onRequestStart: (controller) => answer.start(controller),
        onResponseStart: (_, status, headers) => answer.begin(status, headers),
        onResponseData: (_, chunk) => answer.add(chunk),
        onResponseEnd: () => {
          const reply = answer.end();
          if (reply !== undefined) resolve(reply);
        },
        onResponseError: (_, error) => answer.break(error),
      },
    );
  });
}

/** One answer as it comes in, until it is whole or given up. */
class Answer {
  readonly #terms: Terms;
  readonly #reject: (error: ExchangeError) => void;
  readonly #timer: NodeJS.Timeout;
  #connection: Dispatcher.DispatchController | undefined;
  #failure: ExchangeError | undefined;
  #status = 0;
  #headers: IncomingHttpHeaders = {};
  #size = 0;
  #chunks: Buffer[] = [];

  constructor(terms: Terms, reject: (error: ExchangeError) => void) {
    this.#terms = terms;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#fail('late'), terms.deadlineMs);
  }

  start(connection: Dispatcher.DispatchController): void {
    // The deadline may have passed while the request waited for a connection: it has not been sent, and is not to be.
    if (this.#failure !== undefined) connection.abort(this.#failure);
    else this.#connection = connection;
  }

  begin(status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#headers = headers;
  }

  add(chunk: Buffer): void {
    if (this.#failure !== undefined) return;
    this.#size += chunk.length;
    if (this.#size > this.#terms.maxAnswerBytes) this.#fail('too-large', new Error(`over ${this.#size} bytes`));
    else this.#chunks.push(chunk);
  }

  /** The reply; undefined when it was given up before. */
  end(): Reply | undefined {
    clearTimeout(this.#timer);
    this.#terms.onEnd();
    if (this.#failure !== undefined) return undefined;
    return { status: this.#status, headers: this.#headers, text: textOf(this.#chunks) };
  }

  break(error: Error): void {
    if (this.#connection !== undefined) this.#terms.onEnd();
    this.#fail('broken', error);
  }

  #fail(kind: ExchangeError['kind'], cause?: unknown): void {
    clearTimeout(this.#timer);
    if (this.#failure !== undefined) return;
    this.#failure = new ExchangeError(kind, this.#connection !== undefined, cause);
    this.#chunks = [];
    this.#reject(this.#failure);
    if (!this.#terms.isWrite && this.#connection?.aborted === false) this.#connection.abort(this.#failure);
  }
}

function textOf(chunks: readonly Buffer[]): string {
  const [first] = chunks;
  if (first === undefined) return '';
  return (chunks.length === 1 ? first : Buffer.concat(chunks)).toString('utf8');
}
