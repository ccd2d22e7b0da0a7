import type { EntityManager } from '@mikro-orm/postgresql';

import type { Counted } from '#audit';
import type { DivisionCode } from '#divisions';
import { withSettings } from '#persistence';

import { BreakGlass } from './break-glass.entity.ts';

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

/** Whom something is opened to, and when that is asked. */
export type Reader = { readonly subject: string; readonly now: Date };

/** A record that a client leads to. */
export type RecordKind = 'client' | 'household' | 'visit';

/** What is open to the reader now, in any division. */
export function findOpen(em: EntityManager, { subject, now }: Reader): Promise<BreakGlass[]> {
  return withSettings(em, { 'app.subject': subject }, () =>
    em.find(BreakGlass, { subject, endsAt: { $gt: now } }, { ...FRESH, orderBy: { endsAt: 'desc', id: 'asc' } }),
  );
}

/** Where a client of the owner lies, in any division; whether there is one is told to nobody before it is opened. */
export async function findDivision(em: EntityManager, client: string): Promise<DivisionCode | undefined> {
  // The function looks beyond the caller's division, where the mapper finds nothing.
  const [row] = await em.execute<{ division: DivisionCode }[]>('select division from clients.division_of(?)', [client]);
  return row?.division;
}

export async function insertBreakGlass(em: EntityManager, row: BreakGlass): Promise<void> {
  await withSettings(em, { 'app.subject': row.subject }, () => em.insert(BreakGlass, row));
}

/** Every opening by the subject since an instant, as the limits count them; the transaction shows the subject's own. */
export function listOpenings(em: EntityManager, subject: string, since: Date): Promise<Counted[]> {
  // The instant as a number, which the mapper gives as a date.
  return em.execute<Counted[]>(
    `select id, (extract(epoch from at) * 1000)::float8 as at from clients.break_glass
     where subject = ? and at > ?::timestamptz`,
    [subject, since],
  );
}

/** Runs reads that see, beyond the caller's division, the one client opened to the reader, as long as it is open. */
export function withClientOpen<Result>(
  em: EntityManager,
  client: string,
  { subject, now }: Reader,
  work: () => Promise<Result>,
): Promise<Result> {
  return withSettings(em, { 'app.client': client, 'app.subject': subject, 'app.now': now.toISOString() }, work);
}

/** Whether row-level security shows the record now. */
export async function isVisible(em: EntityManager, kind: RecordKind, id: string): Promise<boolean> {
  // Asks for the row alone: no column of it is read.
  const rows = await em.execute<object[]>(`select from clients.${kind} where id = ?`, [id]);
  return rows.length > 0;
}
