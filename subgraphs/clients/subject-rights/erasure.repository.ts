import type { EntityManager } from '@mikro-orm/postgresql';

import { withGrantsOf } from '#grants';
import { type Entity, type Subject, emptiedBy, eraseRows, erasedNames } from '#marks';

import { removeClientTokens } from '../clients/client-tokens.ts';
import { type Client, ClientSchema } from '../clients/client.entity.ts';
import { endGrantsOf } from '../grants/grant.repository.ts';
import { HouseholdSchema } from '../households/household.entity.ts';
import { findMemberships } from '../memberships/membership.repository.ts';
import { ErasureRequest } from './erasure-request.entity.ts';
import { ErasureSchema } from './erasure.entity.ts';

const FRESH = { disableIdentityMap: true } as const;

/** The latest request to erase a client. */
export async function findRequest(em: EntityManager, client: string): Promise<ErasureRequest | undefined> {
  const [latest] = await findRequests(em, client);
  return latest;
}

export function findRequestById(em: EntityManager, id: string): Promise<ErasureRequest | null> {
  return em.findOne(ErasureRequest, { id }, FRESH);
}

/** Every request to erase a client, the latest first. */
export function findRequests(em: EntityManager, client: string): Promise<ErasureRequest[]> {
  return em.find(ErasureRequest, { client }, { ...FRESH, orderBy: { requestedAt: 'desc', id: 'desc' } });
}

export async function insertRequest(em: EntityManager, request: ErasureRequest): Promise<void> {
  await em.insert(ErasureRequest, request);
}

/** Says who stands for the erasure; from then on the database lets it happen. */
export async function insertErasure(
  em: EntityManager,
  { id, client, division, requestedBy }: ErasureRequest,
  { now, subject }: Stamp,
): Promise<void> {
  const confirmed = { confirmedBy: subject, confirmedAt: now };
  await em.insert(ErasureSchema, { client, division, request: id, requestedBy, ...confirmed });
}

const person: Subject = { entity: ClientSchema };
/** A home is emptied with the last of those who are or were its members. */
const home: Subject = { entity: HouseholdSchema, others: [ClientSchema] };

/** Whose rows are emptied together. */
export const subjects: readonly Subject[] = [person, home];

/**
 * Takes the person out of every row of the client. What figures are made of stays: division, category, days, how a visit was
 * made, by whom it was recorded. `entities` are all tables of the domain. The caller holds the client's lock.
 */
export async function eraseClient(
  em: EntityManager,
  entities: readonly Entity[],
  { id, household, version }: Client,
  { now, subject }: Stamp,
): Promise<Erased> {
  const also = { erased_at: now, changed_at: now, changed_by: subject, version: version + 1 };
  const [ofPerson, ofHome] = [emptiedBy(person, entities), emptiedBy(home, entities)];
  await endGrantsOf(em, id, 'RECORD_ERASED', { now, subject });
  // Also in grants that were given where the client lived before.
  await withGrantsOf(em, id, () => eraseRows(em, ofPerson, id, { 'clients.client': also }));
  await removeClientTokens(em, id);
  // The last of two members who are erased at once is decided under the locks of the households, which the caller holds.
  const households = await findLeftToNobody(em, await findHomesOf(em, { id, household }));
  for (const left of households) {
    await eraseRows(em, ofHome, left, { 'clients.household': { changed_at: now, changed_by: subject } });
  }
  return { households, fields: erasedNames(households.length > 0 ? [...ofPerson, ...ofHome] : ofPerson) };
}

/** Every household to which the client belonged. */
export async function findHomesOf(
  em: EntityManager,
  { id, household }: Pick<Client, 'id' | 'household'>,
): Promise<string[]> {
  const earlier = await findMemberships(em, [id]);
  return [...new Set([household, ...earlier.map((membership) => membership.household)])].toSorted();
}

/** Those of the households that the caller sees of which no member, of now or before, is left who is not erased. */
async function findLeftToNobody(em: EntityManager, households: readonly string[]): Promise<string[]> {
  // Of one that moved on to where the caller does not see it the home is others' to empty.
  const rows = await em.execute<{ id: string }[]>(
    `select id from clients.household where id = any (array[?]::text[]) and not exists (
       select from clients.client where household_id = household.id and erased_at is null) and not exists (
       select from clients.household_membership as before join clients.client on client.id = client_id
       where before.household_id = household.id and erased_at is null) order by id`,
    [households],
  );
  return rows.map(({ id }) => id);
}

/** What was erased: the homes, and what by name, for the trail. */
type Erased = { readonly households: readonly string[]; readonly fields: readonly string[] };
type Stamp = { readonly now: Date; readonly subject: string };
