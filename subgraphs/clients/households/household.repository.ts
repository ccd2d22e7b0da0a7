import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import type { Row } from '#marks';

import { HouseholdMove } from './household-move.entity.ts';
import { Home, Household } from './household.entity.ts';

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

export function findHouseholds(em: EntityManager, ids: readonly string[]): Promise<Household[]> {
  return em.find(Household, { id: { $in: [...ids] } }, FRESH);
}

/** The households of clients. */
export function findHouseholdsOf(
  em: EntityManager,
  clients: readonly string[],
): Promise<Pick<Household, 'activeClients'>[]> {
  // Of the home nothing more is read.
  return em.execute(
    `select h.active_clients as "activeClients" from clients.client c join clients.household h on h.id = c.household_id
     where c.id = any (array[?]::text[])`,
    [clients],
  );
}

/** What is known of where households live, for those who may not unmask: no sealed column is selected but those that are shown opened. */
export function findHomes(em: EntityManager, ids: readonly string[]): Promise<KeptHome[]> {
  const columns = [Home.selectMasked('h'), Home.selectOpened('h')].filter(Boolean).join(', ');
  // Lazy in the entity.
  return em.execute<KeptHome[]>(
    `select h.id, h.division, ${columns} from clients.household h where h.id = any (array[?]::text[])`,
    [ids],
  );
}

export type KeptHome = Row & { readonly id: string };

/** The household, locked until the transaction ends. */
export async function lockHousehold(em: EntityManager, id: string): Promise<Household | undefined> {
  return (await em.findOne(Household, { id }, { ...FRESH, lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
}

/** Has the household, and by the database all that belongs to it, lie in another division. */
export async function changeDivision(
  em: EntityManager,
  { id, division, version, changedAt, changedBy }: Household,
): Promise<void> {
  await em.nativeUpdate(Household, { id }, { division, version, changedAt, changedBy });
}

export async function insertMove(
  em: EntityManager,
  { id: household, division, changedAt: recordedAt, changedBy: recordedBy }: Household,
  move: Pick<HouseholdMove, 'movedFrom' | 'movedOn' | 'dutyFrom'>,
): Promise<void> {
  const ordinal = (await em.count(HouseholdMove, { household })) + 1;
  await em.insert(HouseholdMove, { household, ordinal, division, movedTo: division, ...move, recordedAt, recordedBy });
}

/** Every move of the households, the first one first. */
export function findMoves(em: EntityManager, households: readonly string[]): Promise<HouseholdMove[]> {
  return em.find(HouseholdMove, { household: { $in: [...households] } }, { ...FRESH, orderBy: { ordinal: 'asc' } });
}

/** Adds one active client to a household and returns how many it has. */
export function joinHousehold(em: EntityManager, id: string, stamp: Stamp): Promise<number> {
  return countMember(em, id, stamp, 1);
}

/** Takes one active client off a household and returns how many are left. */
export function leaveHousehold(em: EntityManager, id: string, stamp: Stamp): Promise<number> {
  return countMember(em, id, stamp, -1);
}

type Stamp = { readonly changedAt: Date; readonly changedBy: string };

async function countMember(em: EntityManager, id: string, stamp: Stamp, by: 1 | -1): Promise<number> {
  // The row's own count decides, so that of two members who end at once exactly one is the last.
  const [row] = await em.execute<{ count: number }[]>(
    `update clients.household set active_clients = active_clients + ?, changed_at = ?, changed_by = ?
     where id = ? returning active_clients as count`,
    [by, stamp.changedAt, stamp.changedBy, id],
  );
  if (row === undefined) throw new TypeError(`no household ${id}`);
  return row.count;
}
