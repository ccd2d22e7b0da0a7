import { errors } from '#errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { findDeepBody } from './refuse.ts';

/**
 * Makes JSON the only kind of body that the server takes: in UTF-8, not nested too deep. `onBytes` is given the bytes as they came.
 * Errors of a request: REQUEST_INVALID, and those of Fastify's own parser.
 */
export function takeJsonBodies(
  server: FastifyInstance,
  onBytes: (request: FastifyRequest, body: Buffer) => void = () => undefined,
): void {
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    onBytes(request, bytes);
    const text = decode(bytes);
    if (text === undefined) return done(errors.requestInvalid('NOT_UTF8'));
    parseJson(request, text, (error, body) => done(error ?? findDeepBody(body) ?? null, body));
  });
}

/** Replacing what is no character would store something else than was sent. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
