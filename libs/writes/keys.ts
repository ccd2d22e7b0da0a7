import type { EntityManager } from '@mikro-orm/postgresql';
import { withNext } from '#persistence';

/** A write as its key knows it. */
export type KeyUse = {
  readonly subject: string;
  readonly key: string;
  readonly mutation: string;
  /** Keyed hash of what the input says. */
  readonly content: string;
  readonly at: Date;
};

/** What was done under a key. */
export type Done = { readonly mutation: string; readonly content: string; readonly record: string };

/**
 * Takes a key for the write of this transaction: a second write under it waits here until the first is done or undone. What was
 * done under the key before, or undefined when it is taken now.
 */
export async function takeKey(
  em: EntityManager,
  { subject, key, mutation, content, at }: KeyUse,
): Promise<Done | undefined> {
  // One statement both waits and takes; the entity manager of the writing domain does not know the table.
  const taken = await em.execute<object[]>(
    `insert into audit.idempotency_key (subject, key, mutation, content, used_at) values (?, ?, ?, ?, ?)
     on conflict do nothing returning true`,
    [subject, key, mutation, content, at],
  );
  if (taken.length > 0) return undefined;
  const [done] = await em.execute<Done[]>(
    'select mutation, content, record from audit.idempotency_key where subject = ? and key = ?',
    [subject, key],
  );
  if (done === undefined) throw new TypeError('an idempotency key is taken and cannot be read');
  return done;
}

/** Notes which record the write made or changed, in its own transaction. */
export async function settleKey(
  em: EntityManager,
  { subject, key }: KeyUse,
  { id, version = null }: { readonly id: string; readonly version?: number | null },
): Promise<void> {
  // Nothing of it is read: it goes with the lock of the trail's head.
  await em.execute(withNext('update audit.idempotency_key set record = ?, version = ? where subject = ? and key = ?'), [
    id,
    version,
    subject,
    key,
  ]);
}

/** Removes the keys that are no longer kept. */
export async function removeLapsedKeys(em: EntityManager): Promise<void> {
  await em.execute(`delete from audit.idempotency_key where used_at < now() - interval '400 days'`);
}
