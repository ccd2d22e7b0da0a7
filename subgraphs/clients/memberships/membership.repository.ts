import { type EntityManager, LockMode, raw } from '@mikro-orm/postgresql';

import type { RecordId } from '#divisions';

import { Client } from '../clients/client.entity.ts';
import { Membership } from './membership.entity.ts';
import { Household } from '../households/household.entity.ts';

const FRESH = { disableIdentityMap: true } as const;
/** An order that is the same for everybody, so that two who lock the same rows do not wait for each other. */
const LOCKED = { ...FRESH, orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;

/** Every earlier membership of the clients, the first one first. */
export function findMemberships(em: EntityManager, clients: readonly string[]): Promise<Membership[]> {
  return em.find(Membership, { client: { $in: [...clients] } }, { ...FRESH, orderBy: { ordinal: 'asc' } });
}

/** Somebody who belonged to a household and is of another now. */
export type FormerMember = { readonly household: string; readonly client: Client };

/** Who belonged to the households and is of others now; none who is erased. */
export async function findFormerMembers(em: EntityManager, households: readonly string[]): Promise<FormerMember[]> {
  // Distinct pairs: of a household that moved a client has several rows.
  const pairs = await em.execute<{ client: string; household: string }[]>(
    `select distinct client_id as client, household_id as household from clients.household_membership
     where household_id = any (array[?]::text[])`,
    [households],
  );
  const id = { $in: [...new Set(pairs.map(({ client }) => client))] };
  const clients = await em.find(Client, { id, erasedAt: null, mergedInto: null }, { ...FRESH, orderBy: { id: 'asc' } });
  return clients.flatMap((client) =>
    pairs
      .filter(({ client: of, household }) => of === client.id && household !== client.household)
      .map(({ household }) => ({ household, client })),
  );
}

/** The clients that the caller sees, locked until the transaction ends. */
export function lockClients(em: EntityManager, ids: readonly RecordId[]): Promise<Client[]> {
  return em.find(Client, { id: { $in: [...ids] } }, LOCKED);
}

/** The households that the caller sees, locked until the transaction ends. Who needs locks of clients as well takes those first. */
export function lockHouseholds(em: EntityManager, ids: readonly string[]): Promise<Household[]> {
  return em.find(Household, { id: { $in: [...ids] } }, LOCKED);
}

type NewMembership = Omit<Membership, 'reason'> & Required<Pick<Membership, 'reason'>>;

export async function insertMemberships(em: EntityManager, rows: readonly NewMembership[]): Promise<void> {
  await em.insertMany(Membership, [...rows]);
}

type Stamp = { readonly changedAt: Date; readonly changedBy: string };

/** Has the clients belong to another household of their community. */
export async function setHousehold(
  em: EntityManager,
  clients: readonly string[],
  household: string,
  stamp: Stamp,
): Promise<void> {
  const changes = { household, ...stamp, version: raw<number>('version + 1') };
  await em.nativeUpdate(Client, { id: { $in: [...clients] } }, changes);
}

/** Keeps how many of the household's clients are served now. */
export async function setActiveClients(
  em: EntityManager,
  id: string,
  activeClients: number,
  stamp: Stamp,
): Promise<void> {
  await em.nativeUpdate(Household, { id }, { activeClients, ...stamp, version: raw<number>('version + 1') });
}
