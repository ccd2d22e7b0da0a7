import type { EntityManager } from '@mikro-orm/postgresql';

import type { CalendarDate } from '#calendar';
import { runWithNext } from '#persistence';
import type { Seals } from '#sealing';

import { FoundBefore, VisitVersion } from './visit-version.entity.ts';
import { Found, Visit } from './visit.entity.ts';

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

export function findVisits(em: EntityManager, ids: readonly string[]): Promise<Visit[]> {
  return em.find(Visit, { id: { $in: [...ids] } }, FRESH);
}

export function findVersions(em: EntityManager, visits: readonly string[]): Promise<VisitVersion[]> {
  return em.find(VisitVersion, { visit: { $in: [...visits] } }, { ...FRESH, orderBy: { version: 'desc' } });
}

/** Where a page of a client's visits begins: after the visit of this day and id. */
export type VisitPosition = { readonly visitedOn: CalendarDate; readonly id: string };

/** Up to `limit` visits of each client after the position, the latest first; none that was withdrawn. */
export async function listVisits(
  em: EntityManager,
  clients: readonly string[],
  limit: number,
  after: VisitPosition | undefined,
): Promise<Visit[]> {
  // A lateral join takes each client's page from the index: one statement, and no visit read that is not shown.
  const rows = await em.execute<{ id: string }[]>(
    `select v.id from unnest(array[?]::text[]) as c (id)
     cross join lateral (
       select id from clients.visit where client_id = c.id and withdrawn_at is null
       ${after === undefined ? '' : 'and (visited_on, id) < (?::date, ?)'}
       order by visited_on desc, id desc limit ?
     ) v`,
    [clients, ...(after === undefined ? [] : [after.visitedOn, after.id]), limit],
  );
  const ids = rows.map(({ id }) => id);
  return em.find(Visit, { id: { $in: ids } }, { ...FRESH, orderBy: { visitedOn: 'desc', id: 'desc' } });
}

/** How many visits each client has, without those that were withdrawn. */
export async function countVisits(em: EntityManager, clients: readonly string[]): Promise<Map<string, number>> {
  // Counted for all clients together, from the index.
  const rows = await em.execute<{ client: string; count: number }[]>(
    `select client_id as client, count(*)::int as count from clients.visit
     where client_id = any (array[?]::text[]) and withdrawn_at is null group by client_id`,
    [clients],
  );
  return new Map(rows.map(({ client, count }) => [client, count]));
}

type NewVisit = Omit<Visit, 'advisor' | 'withdrawnAt' | 'withdrawnBy' | 'withdrawalReason'> & {
  advisor: string | null;
};

/** What of a visit a later version may say otherwise. */
export type VisitChanges = Partial<Omit<Visit, 'id' | 'division' | 'client' | 'advisor'>>;

export async function insertVisit(em: EntityManager, visit: NewVisit): Promise<void> {
  const { id, version, division, client, advisor, visitedOn, mode, notes, nextStepOn, recordedAt, recordedBy } = visit;
  // Nothing of it is read: it goes with the next statement.
  await runWithNext(
    em,
    `insert into clients.visit (id, version, division, client_id, advisor, visited_on, mode, notes, next_step_on,
       recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      version,
      division,
      client,
      advisor,
      visitedOn,
      mode,
      notes ?? null,
      nextStepOn ?? null,
      recordedAt,
      recordedBy,
    ],
  );
}

/** Keeps the visit as it stands as an earlier version, whole, then has it say something else. */
export async function replaceVisit(
  em: EntityManager,
  seals: Seals,
  { id, ...earlier }: Visit,
  changes: VisitChanges,
): Promise<void> {
  const { division, advisor, visitedOn, mode, version, recordedAt, recordedBy } = earlier;
  const kept = { visit: id, division, advisor, visitedOn, mode, version, recordedAt, recordedBy };
  const found = Found.open(seals, { id, ...earlier });
  await em.insert(VisitVersion, { ...kept, ...FoundBefore.seal(seals, kept, found) });
  await em.nativeUpdate(Visit, { id }, changes);
}
