import { type ErrorCode, GraphError, type RequestReason, errors } from '#errors';
import { requestIdOf } from '#http';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import type { Answer } from './domain-server.ts';

/** The HTTP status of a request that is refused before GraphQL sees it. */
const statuses: Partial<Readonly<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  ACCESS_ENDED: 403,
  OWNER_UNKNOWN: 404,
  // Misdirected Request (RFC 9110, 15.5.20): this server is not the one that answers for the target.
  OWNER_MISMATCH: 421,
  HOST_UNKNOWN: 421,
  OWNER_MISCONFIGURED: 421,
  PARTNER_DOOR_ONLY: 403,
  SIGNATURE_MISSING: 403,
  SIGNATURE_INVALID: 403,
  SIGNATURE_EXPIRED: 403,
  SIGNATURE_REPLAYED: 403,
  INTERNAL: 500,
  OWNER_OVERLOADED: 429,
  SIGN_IN_UNAVAILABLE: 503,
  NOT_READY: 503,
};

const reasons: Readonly<Record<number, RequestReason>> = { 413: 'TOO_LARGE', 415: 'MEDIA_TYPE' };

/** A refusal in the form of a GraphQL answer: code and sentence, nothing of the cause. */
export function refusal(error: GraphError, status = statuses[error.code] ?? 400): Answer {
  const headers: [string, string][] = [['content-type', 'application/json; charset=utf-8']];
  if (status === 401) headers.push(['www-authenticate', 'Bearer']);
  const { retryAfter } = error.extensions;
  if (typeof retryAfter === 'number') headers.push(['retry-after', String(retryAfter)]);
  return {
    status,
    headers,
    body: JSON.stringify({ errors: [{ message: error.message, extensions: error.extensions }] }),
  };
}

export function give(reply: FastifyReply, { status, headers, body }: Answer): string {
  for (const [name, value] of headers) void reply.header(name, value);
  // Apollo Server lets some of its answers be kept.
  void reply.header('cache-control', 'no-store');
  void reply.code(status);
  return body;
}

/** Answers what no route takes, what a route refuses and what HTTP itself gets wrong: path, method, media type, size, JSON. */
export function refuseTheRest(server: FastifyInstance, log: Logger): void {
  server.setNotFoundHandler(async (_, reply) => give(reply, refusal(errors.requestInvalid('NOTHING_HERE'), 404)));
  server.setErrorHandler<FastifyError | GraphError>(async (error, request, reply) => {
    const requestId = requestIdOf(request.headers['x-request-id']);
    if (error instanceof GraphError) {
      const { code } = error;
      log.info({ requestId, code, reason: error.extensions['reason'] }, 'refused');
      return give(reply, refusal(error));
    }
    const { statusCode } = error;
    if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
      const reason = reasons[statusCode] ?? 'NOT_JSON';
      log.info({ requestId, code: 'REQUEST_INVALID', reason }, 'refused');
      return give(reply, refusal(errors.requestInvalid(reason), statusCode));
    }
    log.error({ requestId, cause: { name: error.name, stack: error.stack } }, 'a request failed outside of GraphQL');
    return give(reply, refusal(errors.internal(requestId)));
  });
}
