import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import type { RecordId } from '#divisions';
import { type GrantEnd, type Grantee, asGrantee, withGrant, withGrantsOf } from '#grants';

import { Grant } from './grant.entity.ts';
import { grantKinds, kindOf } from './grant.kinds.ts';

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

/** What is open to the grantee now by a kind of grant, in any division. */
export function findOpen(em: EntityManager, kind: Grant['kind'], grantee: Grantee): Promise<Grant[]> {
  const { now } = grantee;
  const open = { kind, endedAt: null, startsAt: { $lte: now }, endsAt: { $gt: now } };
  return asGrantee(em, grantee, () => em.find(Grant, open, { ...FRESH, orderBy: { endsAt: 'desc', id: 'asc' } }));
}

/** Runs reads that see, beyond the caller's division, the one client that the grant opens. */
export function withClientOpen<Result>(
  em: EntityManager,
  { id, client }: Pick<Grant, 'id' | 'client'>,
  grantee: Grantee,
  work: () => Promise<Result>,
): Promise<Result> {
  return withGrant(em, { id, record: client }, grantee, work);
}

export async function findGrant(em: EntityManager, id: RecordId): Promise<Grant | undefined> {
  return (await em.findOne(Grant, { id }, FRESH)) ?? undefined;
}

export async function lockGrant(em: EntityManager, id: RecordId): Promise<Grant | undefined> {
  return (await em.findOne(Grant, { id }, { ...FRESH, lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
}

/** Every grant of a client, the earliest first. The caller holds the client's lock. */
export function findGrantsOf(em: EntityManager, client: string): Promise<Grant[]> {
  return withGrantsOf(em, client, () =>
    em.find(Grant, { client }, { ...FRESH, orderBy: { startsAt: 'asc', id: 'asc' } }),
  );
}

/** Gives what its kind lets an officer of the record's division give, or somebody give to themselves. */
export async function insertGrant(em: EntityManager, row: Grant): Promise<void> {
  const { givenBy: subject, givenAt: now } = row;
  const insert = () => em.insert(Grant, row);
  await (kindOf(row).givenBy === 'GRANTEE' ? asGrantee(em, { subject, now }, insert) : insert());
}

export async function endGrant(
  em: EntityManager,
  id: RecordId,
  ending: Pick<Grant, 'endedAt' | 'endedAs' | 'endedBy' | 'endReason'>,
): Promise<void> {
  await em.nativeUpdate(Grant, { id }, ending);
}

/** Ends with a client what does not outlive a move, the end of its service or an erasure of it. The caller holds the client's lock. Returns the ids. */
export async function endGrantsOf(
  em: EntityManager,
  client: string,
  endedAs: Extract<GrantEnd, 'RECORD_MOVED' | 'RECORD_CLOSED' | 'RECORD_ERASED'>,
  { now, subject }: { readonly now: Date; readonly subject: string },
): Promise<string[]> {
  const kinds = grantKinds.filter(({ endsWithRecord }) => endsWithRecord).map(({ name }) => name);
  // Of those already over by the clock the day's job says so.
  const rows = await withGrantsOf(em, client, () =>
    em.execute<{ id: string }[]>(
      `update clients.record_grant set ended_at = ?, ended_as = ?, ended_by = ?
       where client_id = ? and kind = any (array[?]::text[]) and ended_at is null and ends_at > ? returning id`,
      [now, endedAs, subject, client, kinds, now],
    ),
  );
  return rows.map(({ id }) => id);
}

/** Ends those that are over by the clock. */
export async function endLapsed(em: EntityManager, now: Date): Promise<Pick<Grant, 'id' | 'kind' | 'division'>[]> {
  // In one statement, whatever the number.
  return em.execute(
    `update clients.record_grant set ended_at = ends_at, ended_as = 'LAPSED'
     where ended_at is null and ends_at <= ? returning id, kind, division`,
    [now],
  );
}
