import type { EntityManager } from '@mikro-orm/postgresql';

/** Whose export of which record is looked for, since when, and for which reason as the trail keeps it. */
export type Exported = {
  readonly subject: string;
  readonly record: string;
  readonly reason: string;
  readonly since: Date;
};

/** What is exported along with a record, as the trail names it; it is no export of the record itself. */
export type LinkedField = 'trail' | 'trace';

/** Whether the trail tells, where the caller may look, that the record itself was exported like that. */
export async function isExported(em: EntityManager, { subject, record, reason, since }: Exported): Promise<boolean> {
  // The entity manager of the asking domain does not know the table.
  const found = await em.execute<object[]>(
    `select 1 from audit.entry where at >= ?::timestamptz and subject = ? and action = 'subject.export'
     and not fields && array['trail', 'trace'] and ? = any(records) and reason = ? limit 1`,
    [since, subject, record, reason],
  );
  return found.length > 0;
}
