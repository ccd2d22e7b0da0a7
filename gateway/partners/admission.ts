import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TokenVerifier } from '#access';
import { errors } from '#errors';
import { type Grant, endOf } from '#partners';
import { statedPartner } from '#stated-callers';
import type { GrantBook } from './grant-book.ts';
import type { Allowance, Taken } from './quota.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** By which a partner was let in; undefined for everybody else. */
    partner?: Grant;
  }
}

type Options = {
  readonly book: () => GrantBook;
  readonly verifier: TokenVerifier;
  /** Counts a request against its grant. */
  readonly take: (grant: Grant, now: Date) => Taken;
  /** Counts a request of nobody's for its address. Errors: RATE_LIMITED. */
  readonly countStranger: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  readonly now: () => Date;
};

/**
 * Looks at a request of a partner before its body is read: finds the grant by key or token, that it has not ended, and that it has
 * requests left. Errors: UNAUTHENTICATED, SIGN_IN_UNAVAILABLE, PARTNER_GRANT_ENDED, PARTNER_QUOTA_EXCEEDED, RATE_LIMITED.
 */
export function partnerAdmission({ book, verifier, take, countStranger, now }: Options) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const [found] = await Promise.allSettled([findGrant(request, book(), { verifier, now: now() })]);
    if (found.status === 'rejected') {
      await countStranger(request, reply);
      throw found.reason;
    }
    const { value: grant } = found;
    if (endOf(grant) <= now()) {
      await countStranger(request, reply);
      throw errors.partnerGrantEnded(grant.grant, endOf(grant).toISOString());
    }
    const taken = take(grant, now());
    tell(reply, taken);
    if (taken.refusal !== undefined) {
      void reply.header('retry-after', taken.resetSeconds);
      throw taken.refusal;
    }
    request.partner = grant;
    request.stated = statedPartner(grant);
    request.caller = request.stated.caller;
  };
}

async function findGrant(
  { headers }: FastifyRequest,
  book: GrantBook,
  { verifier, now }: { readonly verifier: TokenVerifier; readonly now: Date },
): Promise<Grant> {
  const { authorization, 'x-api-key': given } = headers;
  const key = given === undefined ? /^Bearer +(ak_\S+)$/i.exec(authorization ?? '')?.[1] : String(given);
  const grant = key === undefined ? await findByToken(authorization, book, verifier) : book.findByKey(key, now);
  if (grant === undefined) throw errors.partnerUnknown();
  return grant;
}

/** A token says which client it was made for; one that names none is its subject's. */
async function findByToken(authorization: string | undefined, book: GrantBook, verifier: TokenVerifier) {
  const caller = await verifier.verify(authorization);
  return caller?.role === 'partner' ? book.findByClient(caller.client ?? caller.subject) : undefined;
}

function tell(reply: FastifyReply, { limit, remaining, resetSeconds }: Allowance): void {
  void reply.headers({
    'ratelimit-limit': limit,
    'ratelimit-remaining': remaining,
    'ratelimit-reset': resetSeconds,
  });
}
