import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import type { Action } from './actions.ts';

/** Whose export of which record is looked for, since when, and for which reason as the trail keeps it. */
export type Exported = {
  readonly subject: string;
  readonly record: string;
  readonly reason: string;
  readonly since: Date;
};

/** What is exported along with a record, as the trail names it; it is no export of the record itself. */
export type LinkedField = 'trail' | 'trace';

/** After such an act a record lies elsewhere. */
const MOVES: readonly Action[] = ['household.move', 'advisor.move'];

/**
 * The division of the record at the time of that export; undefined where the caller may not see the entry, and where the record moved
 * since: who may have it now is asked by an export of its own.
 */
export async function findExported(
  em: EntityManager,
  { subject, record, reason, since }: Exported,
): Promise<DivisionCode | undefined> {
  // The entity manager of the asking domain does not know the table.
  const [found] = await em.execute<{ division: DivisionCode }[]>(
    `select division from audit.entry where at >= ?::timestamptz and subject = ? and action = 'subject.export'
     and not fields && array['trail', 'trace'] and ? = any(records) and reason = ?
     and not exists (select from audit.entry as moved
       where moved.seq > entry.seq and moved.action = any (array[?]::text[]) and ? = any(moved.records)) limit 1`,
    [since, subject, record, reason, MOVES, record],
  );
  return found?.division;
}

/** Whether the caller may see an entry that names a record: of people and their records the trail has no other rows. */
export async function isTold(em: EntityManager, id: string): Promise<boolean> {
  // The entry alone is asked for: no column of it is read.
  const rows = await em.execute<object[]>('select from audit.entry where ? = any(records) limit 1', [id]);
  return rows.length > 0;
}
