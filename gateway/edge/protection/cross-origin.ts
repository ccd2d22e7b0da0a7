import type { FastifyInstance } from 'fastify';

const ANSWER_HEADERS = 'x-request-id, retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset';
const REQUEST_HEADERS = 'authorization, content-type, x-request-id, apollo-require-preflight, x-apollo-operation-name';
const AN_HOUR_SECONDS = '3600';

/** Lets the pages of these sites ask, and no others'. Nobody's cookies count: who asks says so with a token. */
export function allowOrigins(server: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const allowed = new Set(origins);
  server.addHook('onRequest', async ({ method, headers }, reply) => {
    void reply.header('vary', 'origin');
    const { origin } = headers;
    if (origin === undefined || !allowed.has(origin)) return;
    void reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': ANSWER_HEADERS });
    if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) return;
    return reply
      .headers({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': REQUEST_HEADERS,
        'access-control-max-age': AN_HOUR_SECONDS,
      })
      .code(204)
      .send();
  });
}
