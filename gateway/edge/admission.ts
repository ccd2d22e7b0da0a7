import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller, TokenVerifier } from '#access';
import type { StatedCaller } from '#stated-callers';
import type { RateLimit } from './protection/index.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; undefined when nobody signed in. */
    caller: Caller | undefined;
    /** Who was let in by an endpoint that takes no token of people; undefined for everybody else. */
    stated: StatedCaller | undefined;
  }
}

/**
 * Looks at a request before its body is read: verifies the token and counts the request for its holder. One whose token does not
 * hold counts for its address, so that nobody can try tokens faster than that. Errors: UNAUTHENTICATED, SIGN_IN_UNAVAILABLE, RATE_LIMITED.
 */
export function admission(verifier: TokenVerifier, limitRate: RateLimit) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const [verified] = await Promise.allSettled([verifier.verify(request.headers.authorization)]);
    request.caller = verified.status === 'fulfilled' ? verified.value : undefined;
    await limitRate(request, reply);
    if (verified.status === 'rejected') throw verified.reason;
  };
}
