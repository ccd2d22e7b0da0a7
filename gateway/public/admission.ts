import type { FastifyReply, FastifyRequest } from 'fastify';
import { statedPublic } from '#stated-callers';

const everybody = statedPublic();

/**
 * Lets everybody in as the public, and counts the request for its address before its body is read. A token that comes all the same is neither
 * looked at nor sent on: the answer is the same for all, so that caches may share it. Errors: RATE_LIMITED.
 */
export function publicAdmission(limitRate: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    request.stated = everybody;
    request.caller = everybody.caller;
    await limitRate(request, reply);
  };
}
