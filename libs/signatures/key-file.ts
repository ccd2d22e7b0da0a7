import { randomBytes } from 'node:crypto';
import { isDivisionCode } from '#divisions';
import { isThere, readPrivateFile, writePrivateFile } from '#private-files';
import { z } from 'zod';

/** The length of SHA-256's output: a longer secret adds nothing (RFC 2104, section 3). */
const SECRET_BYTES = 32;

/** An owner, whose requests the keys sign; or the owners from which and to which they sign messages. */
function isNameOfKeys(text: string): boolean {
  const codes = text.split('>');
  return codes.length <= 2 && codes.every(isDivisionCode);
}

const key = z.strictObject({
  id: z.string().regex(/^[\w.-]{1,64}$/, 'is no key id. Use letters, digits, ".", "_" and "-".'),
  secret: z
    .base64('is no base64.')
    .refine((text) => Buffer.from(text, 'base64').length >= SECRET_BYTES, `is shorter than ${SECRET_BYTES} bytes.`),
  /** When it stops to be accepted; a retired key signs nothing new. */
  until: z.iso.datetime({ error: 'is no time such as 2026-10-31T12:00:00Z.' }).optional(),
});
const keyFile = z.strictObject({
  owners: z.record(
    z.string().refine(isNameOfKeys, 'names no division code, and no two as in 310101>31.'),
    z.array(key),
  ),
});

/** The keys that a gateway and owners share, by owner; of an owner's keys the last one is the newest. */
export type KeyFile = z.infer<typeof keyFile>;
export type StoredKey = z.infer<typeof key>;

/** A key nobody has used yet. Its id says whose it is and since when, and nothing of the secret. */
export function newKey(owner: string, now: Date): StoredKey {
  const id = `${owner.replace('>', '.')}-${now.toISOString().slice(0, 10).replaceAll('-', '')}-${randomBytes(4).toString('hex')}`;
  return { id, secret: randomBytes(SECRET_BYTES).toString('base64') };
}

/** Reads a key file. Errors: CONFIG_INVALID; see readPrivateFile. */
export function readKeyFile(file: string): KeyFile {
  return readPrivateFile(file, { form: keyFile, madeBy: 'npm run keys' });
}

export function writeKeyFile(file: string, content: KeyFile): void {
  writePrivateFile(file, content);
}

/** The key file, or an empty one where there is none yet. Errors: those of readKeyFile. */
export function readOrBegin(file: string): KeyFile {
  return isThere(file) ? readKeyFile(file) : { owners: {} };
}

/** Gives each owner that has no key its first one. Errors: those of readKeyFile. */
export function ensureKeys(file: string, owners: readonly string[], now = new Date()): void {
  const known = readOrBegin(file);
  const without = owners.filter((owner) => (known.owners[owner] ?? []).length === 0);
  if (without.length === 0) return;
  const added = without.map((owner): [string, StoredKey[]] => [owner, [newKey(owner, now)]]);
  writeKeyFile(file, { owners: { ...known.owners, ...Object.fromEntries(added) } });
}
