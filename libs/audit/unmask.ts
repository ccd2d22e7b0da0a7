import type { EntityManager } from '@mikro-orm/postgresql';
import { errors } from '#errors';
import { type Act, record } from './act.ts';
import { type Counted, type LimitedCaller, findReached } from './caller-limits.ts';

/**
 * Counts the people of acts, which are their records, as seen unmasked and says what was done, in the transaction that
 * reads them: call it within `session.write` before values are handed on, so that nobody is shown who is not accounted for.
 * Errors: UNMASK_LIMIT, and nothing is counted.
 */
export async function accountForUnmasking(
  em: EntityManager,
  unmasker: LimitedCaller,
  acts: readonly Act[],
): Promise<void> {
  const { subject, now } = unmasker;
  const asked = acts.flatMap(({ records }) => records);
  const reached = await findReached(em, 'unmask', unmasker, asked, (since) =>
    em.execute<Counted[]>(
      `select person as id, (extract(epoch from max(at)) * 1000)::float8 as at from audit.unmasking
       where subject = ? and at > ?::timestamptz group by person`,
      [subject, since],
    ),
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
