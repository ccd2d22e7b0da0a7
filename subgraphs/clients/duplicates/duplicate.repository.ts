import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import { type DivisionCode, rangeOf } from '#divisions';

import { Client } from '../clients/client.entity.ts';
import { DistinctPair } from './distinct-pair.entity.ts';
import { Merge } from './merge.entity.ts';

/** Two records that may be of one person. */
export type DuplicateRow = {
  readonly first: string;
  readonly second: string;
  readonly firstDivision: DivisionCode;
  readonly secondDivision: DivisionCode;
  readonly sameDocument: boolean;
};

const STREET_DIGITS = 9;

/** Up to `limit` pairs within a division, by ids: with the same document, or of one street with the same name and year of birth. */
export async function findDuplicates(em: EntityManager, within: DivisionCode, limit: number): Promise<DuplicateRow[]> {
  const { from, to } = rangeOf(within);
  // Both joins are by equality, so that the database sorts or hashes each record once; numbers are compared by their keyed hashes.
  return em.execute<DuplicateRow[]>(
    `with lying as materialized (
       select id, division, left(division, ${STREET_DIGITS}) as street, identity_number_lookup as lookup,
         identity_document_kind <> 'NONE' as numbered, name, birth_year
       from clients.client
       where division >= ? and division < ? and erased_at is null and merged_into is null and forwarded_to is null),
     pair as (
       select one.id as first, other.id as second, one.division as first_division, other.division as second_division, true as same
       from lying as one join lying as other on one.lookup = other.lookup and one.id < other.id
       where one.numbered and other.numbered
       union all
       select one.id, other.id, one.division, other.division, false
       from lying as one join lying as other
         on one.street = other.street and one.birth_year = other.birth_year and one.name = other.name and one.id < other.id
       where (one.numbered and other.numbered and one.lookup = other.lookup) is not true)
     select first, second, first_division as "firstDivision", second_division as "secondDivision", same as "sameDocument"
     from pair where not exists (
       select from clients.distinct_pair as aside where aside.client_id = first and aside.other = second)
     order by first, second limit ?`,
    [from, to, limit],
  );
}

/** The clients that the caller sees and the records merged into them, locked in an order that is the same for everybody. */
export function lockTogether(em: EntityManager, ids: readonly string[]): Promise<Client[]> {
  const which = { $or: [{ id: { $in: [...ids] } }, { mergedInto: { $in: [...ids] } }] };
  const options = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;
  return em.find(Client, which, options);
}

/** Which of their documents' numbers records are found by. Lazy in the entity. */
export async function findLookups(em: EntityManager, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await em.execute<{ id: string; lookup: string | null }[]>(
    'select id, identity_number_lookup as lookup from clients.client where id = any (array[?]::text[])',
    [ids],
  );
  return new Map(rows.map(({ id, lookup }) => [id, lookup]));
}

type NewMerge = Omit<Merge, 'reason'> & Required<Pick<Merge, 'reason'>>;
type NewPair = Omit<DistinctPair, 'reason'> & Required<Pick<DistinctPair, 'reason'>>;

export async function insertMerge(em: EntityManager, merge: NewMerge): Promise<void> {
  await em.insert(Merge, merge);
}

/** Has records be merged into another one. */
export async function repointMerged(em: EntityManager, from: string, into: string): Promise<void> {
  await em.nativeUpdate(Client, { mergedInto: from }, { mergedInto: into });
}

/** Keeps that a pair is two people's; whether it was not kept before. */
export async function insertPair(em: EntityManager, pair: NewPair): Promise<boolean> {
  const { client, other } = pair;
  if ((await em.count(DistinctPair, { client, other })) > 0) return false;
  await em.insert(DistinctPair, pair);
  return true;
}
