import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { type Row, type StateOf, together } from '#marks';
import { runWithNext } from '#persistence';
import type { Seals } from '#sealing';

import { Home, type home } from '../households/household.entity.ts';
import { CategoryPeriod } from './category-period.entity.ts';
import { Client, Person, type person } from './client.entity.ts';

/** What is known of a person and the home, whole; each value is opened when it is looked at. */
export type KnownPerson = StateOf<typeof person> &
  StateOf<typeof home> & { readonly id: string; readonly division: DivisionCode };

/** A row for one state of what is known. */
export type KeptRow = Row & { readonly id: string; readonly division: DivisionCode };

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

export function findClients(em: EntityManager, ids: readonly string[]): Promise<Client[]> {
  return em.find(Client, { id: { $in: [...ids] } }, FRESH);
}

/** The records that were merged into each of some clients. */
export function findMerged(em: EntityManager, ids: readonly string[]): Promise<{ id: string; mergedInto: string }[]> {
  // Their ids alone, from the index.
  return em.execute(
    `select id, merged_into as "mergedInto" from clients.client where merged_into = any (array[?]::text[]) order by 1`,
    [ids],
  );
}

export function findMembers(em: EntityManager, households: readonly string[]): Promise<Client[]> {
  return em.find(
    Client,
    { household: { $in: [...households] }, erasedAt: null, mergedInto: null },
    { ...FRESH, orderBy: { id: 'asc' } },
  );
}

/** Masks, for all ordinary reads: no sealed column is selected. */
export function findMaskedPersons(em: EntityManager, ids: readonly string[]): Promise<KeptRow[]> {
  // The personal columns are lazy in the entities: they are read in these statements alone.
  return em.execute<KeptRow[]>(
    `select c.id, c.division, c.erased_at is null as "hasAddress", ${Person.selectMasked('c')}
     from clients.client c where c.id = any (array[?]::text[])`,
    [ids],
  );
}

/** What is sealed and shown without a mask: health, needs. */
export function findOpenedPersons(em: EntityManager, ids: readonly string[]): Promise<KeptRow[]> {
  // Lazy in the entity as well: lists do without.
  return em.execute<KeptRow[]>(
    `select c.id, c.division, ${Person.selectOpened('c')} from clients.client c where c.id = any (array[?]::text[])`,
    [ids],
  );
}

/** The flags that each of some clients carries, by id; none of those who are erased. */
export async function findFlags(
  em: EntityManager,
  seals: Seals,
  ids: readonly string[],
): Promise<(id: string) => readonly CodeKey[]> {
  const rows = await findOpenedPersons(em, ids);
  const flags = new Map(rows.map((row) => [row.id, Person.open(seals, row).riskFlags ?? []]));
  return (id) => flags.get(id) ?? [];
}

/** Whole values, for those who may see them. */
export async function findPersons(em: EntityManager, seals: Seals, ids: readonly string[]): Promise<KnownPerson[]> {
  // With the home in one statement.
  const rows = await em.execute<(KeptRow & { household: string; erased: boolean })[]>(
    `select c.id, c.division, ${Person.select('c')}, c.household_id as household, c.erased_at is not null as erased,
       ${Home.select('h')}
     from clients.client c join clients.household h on h.id = c.household_id
     where c.id = any (array[?]::text[])`,
    [ids],
  );
  return rows.map((row) => {
    const { id, division, household, erased } = row;
    // Of a household that lives on, the address is no longer this person's.
    const lived = Home.open(seals, erased ? { id: household } : { ...row, id: household });
    return together({ id, division }, together(Person.open(seals, row), lived));
  });
}

/** Those of some clients whom a monthly visit is due. */
export function findVisited(em: EntityManager, ids: readonly string[]): Promise<Client[]> {
  return em.find(Client, { id: { $in: [...ids] }, visitDueOn: { $ne: null } }, FRESH);
}

export function findCategoryPeriods(em: EntityManager, clients: readonly string[]): Promise<CategoryPeriod[]> {
  return em.find(CategoryPeriod, { client: { $in: [...clients] } }, { ...FRESH, orderBy: { ordinal: 'desc' } });
}

/** The client, locked until the transaction ends: whoever changes what belongs to a client takes this lock first. */
export async function lockClient(em: EntityManager, id: string): Promise<Client | undefined> {
  const client = await em.findOne(Client, { id }, { ...FRESH, lockMode: LockMode.PESSIMISTIC_WRITE });
  return client ?? undefined;
}

/** What tells the client from others among those served; null where nothing does. Lazy in the entity. */
export async function findKeptLookup(em: EntityManager, id: string): Promise<string | null> {
  const [row] = await em.execute<{ lookup: string | null }[]>(
    'select identity_number_lookup as lookup from clients.client where id = ?',
    [id],
  );
  return row?.lookup ?? null;
}

export async function updateClient(
  em: EntityManager,
  id: string,
  changes: Partial<
    Pick<
      Client,
      'category' | 'categorySince' | 'active' | 'advisor' | 'startedOn' | 'endedOn' | 'endReason' | 'mergedInto'
    >
  >,
  stamp: { readonly changedAt: Date; readonly changedBy: string; readonly version: number },
): Promise<void> {
  await em.nativeUpdate(Client, { id }, { ...changes, ...stamp });
}

/** Keeps the dates that follow from the client's visits. */
export async function noteVisits(
  em: EntityManager,
  id: string,
  dates: { readonly lastVisitedOn: CalendarDate | undefined; readonly visitDueOn: CalendarDate | null },
): Promise<void> {
  // Nothing of it is read: it goes with the next statement.
  await runWithNext(em, 'update clients.client set last_visited_on = $1, visit_due_on = $2 where id = $3', [
    dates.lastVisitedOn ?? null,
    dates.visitDueOn,
    id,
  ]);
}

/** Closes the category that is open, if one is, on a day and opens another. Returns the ordinal of the one before. */
export async function turnCategory(
  em: EntityManager,
  client: Client,
  next: Pick<CategoryPeriod, 'category' | 'since' | 'recordedAt' | 'recordedBy'>,
): Promise<{ readonly before: number }> {
  const [latest] = await findCategoryPeriods(em, [client.id]);
  if (latest === undefined) throw new TypeError(`client ${client.id} has no category`);
  await closeCategory(em, client.id, next.since);
  const { division } = client;
  await em.insert(CategoryPeriod, {
    ...next,
    client: client.id,
    ordinal: latest.ordinal + 1,
    division,
    until: null,
    dutyUntil: null,
  });
  return { before: latest.ordinal };
}

export async function closeCategory(em: EntityManager, client: string, until: CalendarDate): Promise<void> {
  await em.nativeUpdate(CategoryPeriod, { client, until: null }, { until });
}
