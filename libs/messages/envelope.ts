import { hash, randomBytes } from 'node:crypto';
import { type DivisionCode, isDivisionCode } from '#divisions';
import { z } from 'zod';

const owner = z.custom<DivisionCode>(isDivisionCode);
const address = z.strictObject({ owner, domain: z.string().max(64) });

const envelope = z.strictObject({
  id: z.uuid(),
  kind: z.string().min(1).max(64),
  version: z.int().positive(),
  from: address,
  to: address,
  subject: z.string().max(256),
  salt: z.string().min(1).max(64),
  /** JSON as a text, so that both ends hash the same characters. */
  payload: z.string(),
});

/** A message as it travels. */
export type Envelope = Readonly<z.infer<typeof envelope>>;

/** Undefined where the body is none. */
export function readEnvelope(body: unknown): Envelope | undefined {
  return envelope.safeParse(body).data;
}

/** What a receipt says of the content: without the salt, which goes with the payload, nobody can try guesses against it. */
export function digestOf({ salt, payload }: Pick<Envelope, 'salt' | 'payload'>): string {
  return hash('sha256', `${salt} ${payload}`, 'base64url');
}

export function newSalt(): string {
  return randomBytes(16).toString('base64url');
}
