import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher, Pool } from 'undici';
import { errors } from '#errors';

export type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

type Posted = {
  readonly owner: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

type Bounds = { readonly deadlineMs: number; readonly maxAnswerBytes: number };

/**
 * Posts a request and reads the whole answer before the deadline. It stands directly on the pool's handlers: a stream and an
 * abort signal for each answer cost more than all the rest of sending. Errors: GraphError OWNER_TIMEOUT, OWNER_INVALID_ANSWER
 * (too large), or the connection's own.
 */
export function exchange(pool: Pool, { owner, ...request }: Posted, bounds: Bounds): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let connection: Dispatcher.DispatchController | undefined;
    let failure: Error | undefined;
    let status = 0;
    let received: IncomingHttpHeaders = {};
    let size = 0;
    const chunks: Buffer[] = [];
    const fail = (error: Error): void => {
      clearTimeout(timer);
      failure ??= error;
      reject(failure);
      if (connection?.aborted === false) connection.abort(failure);
    };
    const timer = setTimeout(() => fail(errors.ownerTimeout(owner, bounds.deadlineMs)), bounds.deadlineMs);
    pool.dispatch(
      { ...request, method: 'POST', headersTimeout: 0, bodyTimeout: 0 },
      {
        onRequestStart: (controller) => {
          connection = controller;
          // The deadline may pass while the request waits for a connection.
          if (failure !== undefined) controller.abort(failure);
        },
        onResponseStart: (_, statusCode, headers) => {
          status = statusCode;
          received = headers;
        },
        onResponseData: (_, chunk) => {
          size += chunk.length;
          chunks.push(chunk);
          if (size > bounds.maxAnswerBytes)
            fail(errors.ownerInvalidAnswer(owner, { cause: new Error(`over ${size} bytes`) }));
        },
        onResponseEnd: () => {
          clearTimeout(timer);
          resolve({ status, headers: received, text: textOf(chunks) });
        },
        onResponseError: (_, error) => fail(error),
      },
    );
  });
}

function textOf(chunks: readonly Buffer[]): string {
  const [first] = chunks;
  if (first === undefined) return '';
  return (chunks.length === 1 ? first : Buffer.concat(chunks)).toString('utf8');
}
