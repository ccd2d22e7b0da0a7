import { timingSafeEqual } from 'node:crypto';
import { type KeyRing, hmacOf, pairOf } from '#signatures';
import { z } from 'zod';
import { type Envelope, digestOf } from './envelope.ts';

/** Under which a refusal bears its signature: its sender changes what it holds on account of it. */
export const REFUSAL_HEADER = 'x-assistance-refusal';

const signed = z.strictObject({ key: z.string(), signature: z.string() });

/** The signature of the receiver that it refused just this message with this code; undefined where it shares no key with the sender. */
export function signRefusal(ring: KeyRing, message: Envelope, code: string): string | undefined {
  const key = ring.newestOf(pairOf(message.from.owner, message.to.owner));
  return key && JSON.stringify({ key: key.id, signature: macOf(message, code, key) });
}

/** Whether the receiver of a message signed that it refused it with this code. */
export function isRefusalOf(ring: KeyRing, message: Envelope, code: string, text: unknown): boolean {
  const read = readSigned(text);
  const key = read && ring.find(pairOf(message.from.owner, message.to.owner), read.key);
  if (read === undefined || key === undefined) return false;
  const [own, given] = [Buffer.from(macOf(message, code, key)), Buffer.from(read.signature)];
  return own.length === given.length && timingSafeEqual(own, given);
}

function readSigned(text: unknown): z.infer<typeof signed> | undefined {
  try {
    return typeof text === 'string' ? signed.safeParse(JSON.parse(text)).data : undefined;
  } catch {
    return undefined;
  }
}

type Key = NonNullable<ReturnType<KeyRing['newestOf']>>;

/** The first word tells it from a receipt, which begins with an id. */
function macOf(message: Envelope, code: string, { id: key, secret }: Key): string {
  const { id, from, to } = message;
  const base = JSON.stringify(['refusal', id, from.owner, to.owner, digestOf(message), code, key]);
  return hmacOf(base, secret).toString('base64url');
}
