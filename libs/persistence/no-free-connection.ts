/**
 * All connections of the pool were in use for as long as one waits for one. Nothing was sent to the database: it is no fault of anybody, and
 * the same request can be made again later.
 */
export class NoFreeConnectionError extends Error {
  readonly isOfWrite: boolean;

  constructor(isOfWrite: boolean, cause: unknown) {
    super('no connection to the database was free in time', { cause });
    this.name = 'NoFreeConnectionError';
    this.isOfWrite = isOfWrite;
  }
}

/** Whether a connection was waited for in vain; one that could not be made is another failure. The pool names it by its words alone. */
export function isWaitInVain(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  return failure.message === 'timeout exceeded when trying to connect' || isWaitInVain(failure.cause);
}
