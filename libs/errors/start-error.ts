import type { ErrorCode } from './registry.ts';

/** A failure to start or to be started: printed as one line, `CODE: sentence`. */
export class StartError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
    this.code = code;
  }
}
