import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

/** RFC 5861: after a minute a cache asks again, and for five more it answers with what it has while it does so. */
const KEPT = 'public, max-age=60, stale-while-revalidate=300';
/** An answer is worded in the reader's language, in one of two media types. */
const VARY = 'accept, accept-language';

type Content = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether nothing is missing in it. */
  readonly isWhole: boolean;
};

const answerShape = z.looseObject({
  errors: z.unknown().optional(),
  extensions: z.looseObject({ owners: z.unknown().optional() }).optional(),
});

/** Whether a GraphQL answer has all that was asked for, of every owner and as of now. */
export function isWholeAnswer(body: string): boolean {
  const { data } = answerShape.safeParse(JSON.parse(body));
  return data !== undefined && data.errors === undefined && data.extensions?.owners === undefined;
}

/**
 * Sends what caches may keep and share: the whole answer to a GET. What an owner's part is missing in would go on missing it when the owner is
 * back, so nobody keeps that. Where the reader has the same already, 304 (RFC 9110, 13).
 */
export function sendCacheable(request: FastifyRequest, reply: FastifyReply, content: Content): FastifyReply {
  const { status, headers, body, isWhole } = content;
  void reply.headers(headers).header('vary', varyOf(reply));
  if (request.method !== 'GET' || status !== 200 || !isWhole) {
    return reply.code(status).header('cache-control', 'no-store').send(body);
  }
  const etag = `"${hash('sha256', `${headers['content-type']}\n${body}`, 'base64url')}"`;
  void reply.headers({ 'cache-control': KEPT, etag });
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).removeHeader('content-type').send();
  return reply.code(200).send(body);
}

/** What was said before of the answer's variants, such as by origin, goes on holding. */
function varyOf(reply: FastifyReply): string {
  const before = reply.getHeader('vary');
  return before === undefined ? VARY : `${String(before)}, ${VARY}`;
}

/** Compared weakly, as If-None-Match is: proxies that compress mark an answer as weak. */
function isKnown(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  return given.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}
