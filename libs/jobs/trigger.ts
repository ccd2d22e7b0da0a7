import type { EntityManager } from '@mikro-orm/postgresql';
import { runWithNext } from '#persistence';
import type { Job } from './job.ts';

/** Where a database tells every process of its owner that a job may be due. */
export const CHANNEL = 'jobs';

/**
 * Has a job run once the transaction is committed, or from `at` on. Triggers of one key that come before it runs are one run; a key is
 * something of which there are few, such as the code of an owner, and nothing personal.
 */
export async function triggerJob(
  em: EntityManager,
  { name }: Pick<Job, 'name'>,
  { key = '', at }: { readonly key?: string; readonly at: Date },
): Promise<void> {
  // Sent with the commit: the entity manager of the writing domain does not know the table, and nothing is read.
  await runWithNext(em, 'select audit.trigger_job($1, $2, $3::timestamptz)', [name, key, at]);
  await runWithNext(em, `select pg_notify('${CHANNEL}', '')`, []);
}
