import { StartError } from '#errors';
import type { KeyFile, StoredKey } from './key-file.ts';

/** A retired key is accepted for so long: a gateway may sign with it until it has read the file again, and requests are under way. */
const GRACE_MS = 60_000;

export function withKey({ owners }: KeyFile, owner: string, key: StoredKey): KeyFile {
  return { owners: { ...owners, [owner]: [...(owners[owner] ?? []), key] } };
}

/** Errors: CONFIG_INVALID when there is no such key, or it is the only one that signs. */
export function withRetired(
  { owners }: KeyFile,
  { owner, id, now, atOnce }: { owner: string; id: string; now: Date; atOnce: boolean },
): KeyFile {
  const keys = owners[owner] ?? [];
  if (!keys.some((key) => key.id === id)) {
    throw new StartError('CONFIG_INVALID', `Owner ${owner} has no key ${id}. List them with npm run keys -- list.`);
  }
  if (!keys.some((key) => key.id !== id && key.until === undefined)) {
    throw new StartError('CONFIG_INVALID', `${id} is the only key of ${owner} that signs. Make a new one first.`);
  }
  const until = new Date(now.getTime() + GRACE_MS).toISOString();
  const left = atOnce
    ? keys.filter((key) => key.id !== id)
    : keys.map((key) => (key.id === id ? { ...key, until } : key));
  return { owners: { ...owners, [owner]: left } };
}

/** Without the keys that nobody accepts any more. */
export function withoutOldKeys({ owners }: KeyFile, now: Date): KeyFile {
  const isOver = ({ until }: StoredKey): boolean => until !== undefined && Date.parse(until) <= now.getTime();
  const left = Object.entries(owners).map(([owner, keys]) => [owner, keys.filter((key) => !isOver(key))] as const);
  return { owners: Object.fromEntries(left) };
}
