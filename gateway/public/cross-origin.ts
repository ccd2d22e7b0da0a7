import type { FastifyInstance, FastifyReply } from 'fastify';

const A_DAY_SECONDS = '86400';

/** Pages of any site may read what everybody may read. No credentials: there are none that would change the answer. */
export function openToAnySite(reply: FastifyReply): void {
  void reply.headers({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, retry-after, x-request-id',
    'cross-origin-resource-policy': 'cross-origin',
  });
}

/** Answers browsers that ask before they post. */
export function answerPreflights(server: FastifyInstance, path: string): void {
  server.options(path, async (_request, reply) => {
    openToAnySite(reply);
    return reply
      .headers({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'content-type, x-request-id, apollo-require-preflight',
        'access-control-max-age': A_DAY_SECONDS,
      })
      .code(204)
      .send();
  });
}
