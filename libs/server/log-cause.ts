import type { Logger } from 'pino';
import { currentRequest } from './request.ts';

/** Tells the operator what the caller is not told: the cause of a failure, without values that may be of people. */
export function logCause(log: Logger, code: string, cause: unknown): void {
  const { requestId, owner, domain } = currentRequest.getStore() ?? {};
  log.error({ requestId, owner, domain, code, cause: describeCause(cause) }, 'a request failed');
}

/** What of a failure may be logged. */
export function describeCause(cause: unknown): { name: string; message: string; stack: string | undefined } {
  if (!(cause instanceof Error)) return { name: typeof cause, message: 'not an error', stack: undefined };
  const frames = cause.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { name: cause.name, message: messageOf(cause), stack: frames?.slice(0, 8).join('\n') };
}

/** PostgreSQL quotes the value it could not read (SQLSTATE class 22), which may be of a person. */
function messageOf(cause: Error): string {
  if ('code' in cause && typeof cause.code === 'string' && /^22\w{3}$/.test(cause.code))
    return `SQLSTATE ${cause.code}`;
  return cause.message.split('\n', 1)[0]?.slice(0, 300) ?? '';
}
