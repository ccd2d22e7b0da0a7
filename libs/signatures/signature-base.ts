import { type KeyObject, createHmac } from 'node:crypto';

/** A part of a request that a signature covers: its name as in Signature-Input, and its value. */
export type Component = readonly [name: string, value: string];

/**
 * What is signed (RFC 9421, section 2.5): a line for each component, then the signature's parameters as they stand in
 * Signature-Input.
 */
export function signatureBaseOf(components: readonly Component[], parameters: string): string {
  let base = '';
  for (const [name, value] of components) base += `"${name}": ${value}\n`;
  return `${base}"@signature-params": ${parameters}`;
}

/** The algorithm hmac-sha256 (RFC 9421, section 3.3.3). */
export function hmacOf(base: string, secret: KeyObject): Buffer {
  return createHmac('sha256', secret).update(base).digest();
}
