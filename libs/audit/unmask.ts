import type { EntityManager } from '@mikro-orm/postgresql';
import { errors } from '#errors';
import { type Act, record } from './act.ts';
import { COUNTED_MS, type Seen, type UnmaskLimits, reachedLimit } from './unmask-limits.ts';

/** Who is about to see people unmasked. */
export type Unmasker = { readonly subject: string; readonly now: Date; readonly limits: UnmaskLimits };

/**
 * Counts the people of acts, which are their records, as seen unmasked and says what was done, in the transaction that
 * reads them: call it within `session.write` before values are handed on, so that nobody is shown who is not accounted for.
 * Requests of one subject wait for each other here until the commit, so that none slips through beside another.
 * Errors: UNMASK_LIMIT, and nothing is counted.
 */
export async function accountForUnmasking(em: EntityManager, unmasker: Unmasker, acts: readonly Act[]): Promise<void> {
  const { subject, now, limits } = unmasker;
  // Until the transaction ends: the table shows and takes the subject's own rows alone.
  await em.execute(`select set_config('app.subject', ?, true)`, [subject]);
  // A statement of its own, so that the next one sees what was committed while this one waited.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`unmask ${subject}`]);
  const seen = await em.execute<Seen[]>(
    `select person, (extract(epoch from max(at)) * 1000)::float8 as at from audit.unmasking
     where subject = ? and at > ?::timestamptz group by person`,
    [subject, new Date(now.getTime() - COUNTED_MS)],
  );
  const reached = reachedLimit(
    acts.flatMap(({ records }) => records),
    seen,
    now,
    limits,
  );
  if (reached !== undefined) throw errors.unmaskLimit(reached);
  const people = acts.flatMap(({ division, records }) => records.map((person) => ({ person, division })));
  await em.execute(
    `insert into audit.unmasking (subject, at, person, division)
     select ?, ?::timestamptz, person, division from unnest(array[?]::text[], array[?]::text[]) as asked (person, division)
     on conflict do nothing`,
    [subject, now, people.map(({ person }) => person), people.map(({ division }) => division)],
  );
  for (const act of acts) record(em, act);
}
