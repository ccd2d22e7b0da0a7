import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller, TokenVerifier } from '#access';
import type { AdmittedPartner } from '#partners';
import type { RateLimit } from './protection/index.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; undefined when nobody signed in. */
    caller: Caller | undefined;
    /** The partner that was let in by its own door; undefined for everybody else. */
    partner: AdmittedPartner | undefined;
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
