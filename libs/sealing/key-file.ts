import { randomBytes } from 'node:crypto';
import { isDivisionCode } from '#divisions';
import { isThere, readPrivateFile, writePrivateFile } from '#private-files';
import { z } from 'zod';

/** AES-256 takes 32 bytes, and SHA-256 gives as many. */
const SECRET_BYTES = 32;

const secret = z
  .base64('is no base64.')
  .refine((text) => Buffer.from(text, 'base64').length === SECRET_BYTES, `is not ${SECRET_BYTES} bytes long.`);
const key = z.strictObject({
  id: z.string().regex(/^\w{1,32}$/, 'is no key id. Use letters, digits and "_".'),
  secret,
  /** Since when it seals. */
  since: z.iso.datetime({ error: 'is no time such as 2026-10-31T12:00:00Z.' }),
});
const ring = z.strictObject({
  keys: z
    .array(key)
    .min(1, 'holds no key.')
    .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'holds a key id twice.'),
  /** What identity numbers are looked up by. */
  lookup: secret,
});
const keyFile = z.strictObject({
  owners: z.record(
    z.string().refine((text): boolean => isDivisionCode(text), 'names no division code.'),
    ring,
  ),
});

/** The keys that owners seal people's data with, by owner; of an owner's keys the last one seals and all of them open. */
export type SealingKeyFile = z.infer<typeof keyFile>;
export type StoredRing = z.infer<typeof ring>;
export type StoredKey = z.infer<typeof key>;

/** A key nobody has used yet. Its id, which stands in every value, says since when it is and nothing of the secret. */
export function newKey(now: Date): StoredKey {
  const since = now.toISOString();
  const id = `${since.slice(2, 10).replaceAll('-', '')}${randomBytes(2).toString('hex')}`;
  return { id, secret: newSecret(), since };
}

export function newRing(now: Date): StoredRing {
  return { keys: [newKey(now)], lookup: newSecret() };
}

/** Errors: CONFIG_INVALID; see readPrivateFile. */
export function readSealingKeys(file: string): SealingKeyFile {
  return readPrivateFile(file, { form: keyFile, madeBy: 'npm run sealing -- new' });
}

export function writeSealingKeys(file: string, content: SealingKeyFile): void {
  writePrivateFile(file, content);
}

/** The key file, or an empty one where there is none yet. Errors: those of readSealingKeys. */
export function readOrBegin(file: string): SealingKeyFile {
  return isThere(file) ? readSealingKeys(file) : { owners: {} };
}

/** Gives each owner that has no keys its first ones. Errors: those of readSealingKeys. */
export function ensureSealingKeys(file: string, owners: readonly string[], now = new Date()): void {
  const known = readOrBegin(file);
  const without = owners.filter((owner) => known.owners[owner] === undefined);
  if (without.length === 0) return;
  const added = without.map((owner): [string, StoredRing] => [owner, newRing(now)]);
  writeSealingKeys(file, { owners: { ...known.owners, ...Object.fromEntries(added) } });
}

function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64');
}
