import type { EntityManager } from '@mikro-orm/postgresql';

import type { Counted } from '#audit';
import type { DivisionCode } from '#divisions';

import { breakGlassKind } from '../grants/grant.kinds.ts';

/** A record that a client leads to. */
export type RecordKind = 'client' | 'household' | 'visit';

/** Where a client of the owner lies, in any division; whether there is one is told to nobody before it is opened. */
export async function findDivision(em: EntityManager, client: string): Promise<DivisionCode | undefined> {
  // The function looks beyond the caller's division, where the mapper finds nothing.
  const [row] = await em.execute<{ division: DivisionCode }[]>('select division from clients.division_of(?)', [client]);
  return row?.division;
}

/** Every opening by the subject since an instant, as the limits count them; the transaction is to show the subject's own. */
export function listOpenings(em: EntityManager, subject: string, since: Date): Promise<Counted[]> {
  // The instant as a number, which the mapper gives as a date.
  return em.execute<Counted[]>(
    `select id, (extract(epoch from given_at) * 1000)::float8 as at from clients.record_grant
     where kind = ? and subject = ? and given_at > ?::timestamptz`,
    [breakGlassKind.name, subject, since],
  );
}

/** Whether row-level security shows the record now. */
export async function isVisible(em: EntityManager, kind: RecordKind, id: string): Promise<boolean> {
  // Asks for the row alone: no column of it is read.
  const rows = await em.execute<object[]>(`select from clients.${kind} where id = ?`, [id]);
  return rows.length > 0;
}
