import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { EdgeSettings } from '#config';
import { errors } from '#errors';

type Rates = EdgeSettings['requestsPerMinute'];

/** Counts the request for whoever asks. Errors: RATE_LIMITED. */
export type RateLimit = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

const MINUTE_MS = 60_000;
/** Counters kept, a hundred bytes each. The longest unused one goes first. */
const PEOPLE = 50_000;
const ADDRESSES = 50_000;

/**
 * Limits requests a minute: by person for those who signed in, from wherever they ask, else by network address (of IPv6 the
 * network of a site). The two are counted apart, so that a flood from many addresses forgets no person's counter.
 */
export async function createRateLimit(server: FastifyInstance, { signedIn, anonymous }: Rates): Promise<RateLimit> {
  await server.register(rateLimit, { global: false, enableDraftSpec: true });
  const ofPerson = limiter(server, signedIn, PEOPLE, ({ caller }) => caller?.subject ?? '');
  const ofAddress = limitByAddress(server, anonymous);
  return async (request, reply) => (request.caller === undefined ? ofAddress : ofPerson)(request, reply);
}

/** A counter of its own for each network address (of IPv6 the network of a site), on a server that limits rates. 0 sets no limit. */
export function limitByAddress(server: FastifyInstance, requestsPerMinute: number): RateLimit {
  return limiter(server, requestsPerMinute, ADDRESSES, ({ ip }) => normalizeIP(ip, 64));
}

/**
 * Counts, by address, what a request turns out to hold when it is read, in a counter of its own beside that of requests. 0 sets no limit.
 * Errors: RATE_LIMITED.
 */
export function countByAddress(server: FastifyInstance, perMinute: number): (request: FastifyRequest) => Promise<void> {
  if (perMinute === 0) return async () => undefined;
  const count = server.createRateLimit({
    max: perMinute,
    keyGenerator: ({ ip }) => normalizeIP(ip, 64),
    timeWindow: MINUTE_MS,
  });
  return async (request) => {
    const counted = await count(request);
    if (!counted.isAllowed && counted.isExceeded) throw errors.rateLimited(perMinute, counted.ttlInSeconds);
  };
}

function limiter(
  server: FastifyInstance,
  max: number,
  cache: number,
  keyGenerator: (request: FastifyRequest) => string,
): RateLimit {
  if (max === 0) return async () => undefined;
  const count = server.rateLimit({
    max,
    cache,
    keyGenerator,
    timeWindow: MINUTE_MS,
    errorResponseBuilder: (_, { ttl }) => errors.rateLimited(max, Math.ceil(ttl / 1000)),
  });
  return async (request, reply) => count.call(server, request, reply);
}
