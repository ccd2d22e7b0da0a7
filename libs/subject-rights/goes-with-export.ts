import type { EntityManager } from '@mikro-orm/postgresql';

import { type LinkedField, findExported, record, withoutNumbers } from '#audit';
import { errors } from '#errors';

/** Who exports, and when: a `RequestScope` is one. */
type Exporter = { readonly caller: { readonly subject: string }; readonly now: Date };

/** What more is handed out of a person whose record was exported: by whom it is asked, and in which words. */
type Further = { readonly id: string; readonly reason: string; readonly fields: readonly LinkedField[] };

const WITHIN_MS = 60 * 60 * 1000;

/**
 * Says in the trail that more was exported of a person, for a domain that does not know who that is: neither whether there
 * is somebody nor whether the reason names them. So it must go with the caller's export of the record, within the hour and
 * for the same reason, which was compared with the person's name there. Call it within `session.write`, with a reason from
 * `reasonFrom`. Errors: INPUT_INVALID at `path`.
 */
export async function recordWithExport(
  em: EntityManager,
  { caller: { subject }, now }: Exporter,
  { id, reason, fields }: Further,
  path: readonly string[],
): Promise<void> {
  const since = new Date(now.getTime() - WITHIN_MS);
  const division = await findExported(em, { subject, record: id, reason: withoutNumbers(reason), since });
  if (division === undefined) throw errors.refusedInput(path, 'NOT_EXPORTED');
  record(em, { action: 'subject.export', division, records: [id], fields, reason });
}
