import { StartError } from '#errors';
import { type SealingKeyFile, newKey } from './key-file.ts';

/** For so long after a change an instance may still seal with the key before: it looks at the file once a second. */
const SETTLED_MS = 10_000;

/** A new key of the owner seals from now on; those it had still open. Errors: CONFIG_INVALID when the owner has no keys. */
export function withNewKey({ owners }: SealingKeyFile, owner: string, now: Date): SealingKeyFile {
  const ring = ringOf(owners, owner);
  return { owners: { ...owners, [owner]: { ...ring, keys: [...ring.keys, newKey(now)] } } };
}

/** Without the keys before the current one. Errors: CONFIG_INVALID when an instance may still seal with one of them. */
export function withCurrentKeyAlone({ owners }: SealingKeyFile, owner: string, now: Date): SealingKeyFile {
  const ring = ringOf(owners, owner);
  const current = ring.keys.slice(-1);
  if (current.some(({ since }) => now.getTime() - Date.parse(since) < SETTLED_MS)) {
    throw new StartError(
      'CONFIG_INVALID',
      `The current key of ${owner} is new. Wait ten seconds, then retire the others.`,
    );
  }
  return { owners: { ...owners, [owner]: { ...ring, keys: current } } };
}

/** The ids of an owner's keys, the current one last. Errors: CONFIG_INVALID when the owner has none. */
export function keyIdsOf({ owners }: SealingKeyFile, owner: string): string[] {
  return ringOf(owners, owner).keys.map(({ id }) => id);
}

function ringOf(owners: SealingKeyFile['owners'], owner: string) {
  const ring = owners[owner];
  if (ring !== undefined) return ring;
  throw new StartError(
    'CONFIG_INVALID',
    `Owner ${owner} has no keys here. Make its first ones with npm run sealing -- new.`,
  );
}
