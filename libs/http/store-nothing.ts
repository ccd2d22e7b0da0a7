import type { FastifyInstance } from 'fastify';

/** Answers are of people and for one caller: nothing between keeps them, save what says itself that it may be kept. */
export function storeNothing(server: FastifyInstance): void {
  server.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
}
