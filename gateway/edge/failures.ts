import type { FastifyInstance, FastifyReply } from 'fastify';
import { type ErrorCode, GraphError, type Language, type RequestReason, errors, wordAnew } from '#errors';
import type { Logger } from 'pino';
import { readerLanguageOf } from './reader-language.ts';

const STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  // Misdirected Request (RFC 9110, 15.5.20).
  HOST_UNKNOWN: 421,
  PARTNER_DOOR_ONLY: 403,
  PARTNER_GRANT_ENDED: 403,
  PARTNER_QUOTA_EXCEEDED: 429,
  RATE_LIMITED: 429,
  SHARE_EXCEEDED: 429,
  INTERNAL: 500,
  SIGN_IN_UNAVAILABLE: 503,
  NOT_READY: 503,
  OVERLOADED: 503,
};

/** What Fastify says of a request is for who wrote the server, and quotes the body. */
const REASONS: Readonly<Record<number, RequestReason>> = { 400: 'NOT_JSON', 413: 'TOO_LARGE', 415: 'MEDIA_TYPE' };

/** Of a refusal that comes before any operation is run. */
export function statusOf({ code }: GraphError): number {
  return STATUS[code] ?? 400;
}

/** Answers requests that never become an operation in the same form as operations: an `errors` list with codes. */
export function answerFailures(server: FastifyInstance, log: Logger): void {
  server.setNotFoundHandler((_, reply) => refuse(reply, errors.requestInvalid('NOTHING_HERE'), 404));
  server.setErrorHandler((error: Error & { readonly statusCode?: number }, request, reply) => {
    if (error instanceof GraphError) {
      const { code } = error;
      // Neither document nor token: the request id leads to what the caller was told.
      log.info({ requestId: request.id, code, reason: error.extensions['reason'] }, 'refused');
      return refuse(reply, error, statusOf(error));
    }
    if (error.statusCode !== undefined && error.statusCode < 500) {
      const why = REASONS[error.statusCode] ?? 'NOT_HTTP';
      log.info({ requestId: request.id, code: 'REQUEST_INVALID', reason: why }, 'refused');
      return refuse(reply, errors.requestInvalid(why), error.statusCode);
    }
    log.error({ err: error, requestId: request.id }, 'failed');
    return refuse(reply, errors.internal(request.id), 500);
  });
}

export function refuse(reply: FastifyReply, error: GraphError, status: number): FastifyReply {
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  const { retryAfter } = error.extensions;
  if (retryAfter !== undefined && !reply.hasHeader('retry-after')) void reply.header('retry-after', String(retryAfter));
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(bodyOf(error, readerLanguageOf(reply.request.headers)));
}

function bodyOf({ code, message: english, extensions }: GraphError, language: Language): string {
  const { reason, values } = extensions;
  const message = wordAnew({ code, reason, values, message: english }, language);
  return JSON.stringify({ errors: [{ message, extensions }] });
}
