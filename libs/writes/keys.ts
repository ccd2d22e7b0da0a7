import type { EntityManager } from '@mikro-orm/postgresql';
import { runPrepared, runWithNext } from '#persistence';

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

/** The primary key of the table. */
const TAKEN = 'idempotency_key_pkey';

/** Something was done under the key before. */
export class KeyTaken extends Error {
  constructor(cause: unknown) {
    super('the idempotency key is taken', { cause });
    this.name = 'KeyTaken';
  }
}

/**
 * Takes a key for the write of this transaction, in one message with what is asked at the same time: a second write under it waits
 * here until the first is done or undone. Throws KeyTaken when it was done, and then nothing else of the transaction is.
 */
export async function takeKey(em: EntityManager, { subject, key, mutation, content, at }: KeyUse): Promise<void> {
  try {
    // An insert both waits and takes; the entity manager of the writing domain does not know the table.
    await runPrepared(
      em,
      'insert into audit.idempotency_key (subject, key, mutation, content, used_at) values ($1, $2, $3, $4, $5)',
      [subject, key, mutation, content, at],
    );
  } catch (error) {
    throw isTaken(error) ? new KeyTaken(error) : error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === TAKEN;
}

/** What was done under a key that is taken. */
export async function getDone(em: EntityManager, { subject, key }: KeyUse): Promise<Done> {
  // The entity manager of the writing domain does not know the table.
  const [done] = await runPrepared<Done>(
    em,
    'select mutation, content, record from audit.idempotency_key where subject = $1 and key = $2',
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
  // Nothing of it is read: it goes with the trail and the commit.
  await runWithNext(em, 'update audit.idempotency_key set record = $1, version = $2 where subject = $3 and key = $4', [
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
