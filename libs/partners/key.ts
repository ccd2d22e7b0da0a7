import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Nobody guesses 256 bits, so one fast hash is all that a key needs to be stored as. */
const SECRET_BYTES = 32;
const KEY = /^ak_([a-z0-9-]+)_[\w-]{43}$/;

/** A key nobody has used yet. It shows whose it is, so that a lost one can be told from others and revoked. */
export function newApiKey(partner: string): string {
  return `ak_${partner}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

/** What is stored of a key. */
export function keyHashOf(key: string): string {
  return `sha256:${hash('sha256', key, 'hex')}`;
}

/** Whose a key says it is; undefined when it is not of the form of a key. */
export function partnerInKey(key: string): string | undefined {
  return KEY.exec(key)?.[1];
}

/** Whether two stored forms are the same, in a time that tells nothing of where they differ. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
