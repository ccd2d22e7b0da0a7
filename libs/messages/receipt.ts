import { type KeyObject, timingSafeEqual } from 'node:crypto';
import { type KeyRing, hmacOf, pairOf } from '#signatures';
import { z } from 'zod';
import { type Envelope, digestOf } from './envelope.ts';

const said = {
  id: z.string(),
  kind: z.string(),
  version: z.int(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  digest: z.string(),
  receivedAt: z.string(),
  key: z.string(),
};
const receipt = z.strictObject({ ...said, signature: z.string() });

type Receipt = z.infer<typeof receipt>;

/** The receipt of a message as a text, the same at both ends: what was received when, signed with the newest key of the two owners. */
export function signReceipt(ring: KeyRing, message: Envelope, receivedAt: Date): string {
  const [from, to] = [message.from.owner, message.to.owner];
  const key = ring.newestOf(pairOf(from, to));
  if (key === undefined) throw new TypeError(`there is no key of ${pairOf(from, to)}`);
  const { id, kind, version, subject } = message;
  const content = {
    id,
    kind,
    version,
    from,
    to,
    subject,
    digest: digestOf(message),
    receivedAt: receivedAt.toISOString(),
    key: key.id,
  };
  return JSON.stringify({ ...content, signature: macOf(content, key) });
}

/** Undefined where the text is none. */
export function readReceipt(text: string): Receipt | undefined {
  try {
    return receipt.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether its signature is right; undefined where the key is gone that made it. */
export function isSigned(ring: KeyRing, { signature, ...content }: Receipt): boolean | undefined {
  const key = ring.find(pairOf(content.from, content.to), content.key);
  if (key === undefined) return undefined;
  // As texts: several texts decode to the same bytes.
  const [own, given] = [Buffer.from(macOf(content, key)), Buffer.from(signature)];
  return own.length === given.length && timingSafeEqual(own, given);
}

/** Whether a text is the receipt of just this message, signed by its receiver. */
export function isReceiptOf(ring: KeyRing, message: Envelope, text: string): boolean {
  const given = readReceipt(text);
  return (
    given !== undefined &&
    given.id === message.id &&
    given.digest === digestOf(message) &&
    given.from === message.from.owner &&
    given.to === message.to.owner &&
    isSigned(ring, given) === true
  );
}

function macOf(content: Omit<Receipt, 'signature'>, { secret }: { readonly secret: KeyObject }): string {
  return hmacOf(baseOf(content), secret).toString('base64url');
}

function baseOf({ id, kind, version, from, to, subject, digest, receivedAt, key }: Omit<Receipt, 'signature'>): string {
  return JSON.stringify([id, kind, version, from, to, subject, digest, receivedAt, key]);
}
