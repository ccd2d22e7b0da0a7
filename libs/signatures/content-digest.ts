import { hash } from 'node:crypto';

/** The Content-Digest of a body, by sha-256 alone (RFC 9530, section 2). */
export function contentDigestOf(body: string | Uint8Array): string {
  return `sha-256=:${hash('sha256', body, 'base64')}:`;
}
