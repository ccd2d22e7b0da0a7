import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';

/** Whose export of which record is looked for, since when, and for which reason as the trail keeps it. */
export type Exported = {
  readonly subject: string;
  readonly record: string;
  readonly reason: string;
  readonly since: Date;
};

/** What is exported along with a record, as the trail names it; it is no export of the record itself. */
export type LinkedField = 'trail' | 'trace';

/** The division of the record at the time of that export; undefined where the caller may not see the entry. */
export async function findExported(
  em: EntityManager,
  { subject, record, reason, since }: Exported,
): Promise<DivisionCode | undefined> {
  // The entity manager of the asking domain does not know the table.
  const [found] = await em.execute<{ division: DivisionCode }[]>(
    `select division from audit.entry where at >= ?::timestamptz and subject = ? and action = 'subject.export'
     and not fields && array['trail', 'trace'] and ? = any(records) and reason = ? limit 1`,
    [since, subject, record, reason],
  );
  return found?.division;
}
