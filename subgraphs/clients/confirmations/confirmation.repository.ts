import { type EntityManager, LockMode, raw } from '@mikro-orm/postgresql';

import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';

import { Confirmation } from './confirmation.entity.ts';

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

/** The categories that are confirmed of each of some clients, by id: of themselves, and of the household that they live in, where that covers them. */
export async function findInForce(
  em: EntityManager,
  clients: readonly string[],
): Promise<ReadonlyMap<string, readonly CodeKey[]>> {
  // One statement for all of them; the household is that of the client's row now. Either part has its index.
  const rows = await em.execute<{ client: string; category: CodeKey }[]>(
    `select c.id as client, held.category from clients.client c
     join clients.confirmation held on held.client_id = c.id and held.ended_on is null
     where c.id = any (array[?]::text[])
     union all
     select c.id, held.category from clients.client c
     join clients.confirmation held on held.household_id = c.household_id and held.ended_on is null
       and not c.id = any (held.apart)
     where c.id = any (array[?]::text[])`,
    [clients, clients],
  );
  const byClient = Map.groupBy(rows, ({ client }) => client);
  return new Map([...byClient].map(([client, held]) => [client, held.map(({ category }) => category)]));
}

export function findConfirmations(em: EntityManager, ids: readonly string[]): Promise<Confirmation[]> {
  return em.find(Confirmation, { id: { $in: [...ids] } }, FRESH);
}

/** Every confirmation of one person or of one household, without those of the other, the first one first. */
export function findOwn(
  em: EntityManager,
  whose: { readonly client: string } | { readonly household: string },
): Promise<Confirmation[]> {
  return em.find(Confirmation, whose, { ...FRESH, orderBy: { decidedOn: 'asc', id: 'asc' } });
}

/** The latest decision first. */
export function listConfirmations(em: EntityManager, ids: readonly string[]): Promise<Confirmation[]> {
  const order = { orderBy: { decidedOn: 'desc', id: 'desc' } } as const;
  return em.find(Confirmation, { id: { $in: [...ids] } }, { ...FRESH, ...order });
}

/** The confirmation, locked until the transaction ends. */
export async function lockConfirmation(em: EntityManager, id: string): Promise<Confirmation | undefined> {
  return (await em.findOne(Confirmation, { id }, { ...FRESH, lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
}

export async function insertConfirmations(em: EntityManager, rows: readonly Confirmation[]): Promise<void> {
  if (rows.length > 0) await em.insertMany(Confirmation, [...rows]);
}

export type Ending = Pick<
  Confirmation,
  'endedOn' | 'ending' | 'endReason' | 'endDocumentNumber' | 'endedAt' | 'endedBy' | 'version'
>;

export async function endOne(em: EntityManager, id: string, ending: Ending): Promise<void> {
  await em.nativeUpdate(Confirmation, { id }, ending);
}

/** The confirmation of a category that holds of the very person or household, if there is one. */
export async function findHolding(
  em: EntityManager,
  { client, household }: { readonly client: string | null; readonly household: string | null },
  category: CodeKey,
): Promise<Confirmation | undefined> {
  const whose = client === null ? { household } : { client };
  return (await em.findOne(Confirmation, { ...whose, category, endedOn: null }, FRESH)) ?? undefined;
}

/** Ends what holds of a person whose service ends today or, where nobody of the household is left, of the household. */
export async function endWithService(
  em: EntityManager,
  whose: { readonly client: string } | { readonly household: string },
  { today, now, subject }: { readonly today: CalendarDate; readonly now: Date; readonly subject: string },
): Promise<void> {
  const ended = { endedOn: today, ending: 'SERVICE_ENDED', endedAt: now, endedBy: subject } as const;
  await em.nativeUpdate(Confirmation, { ...whose, endedOn: null }, { ...ended, version: raw<number>('version + 1') });
}

/** What was confirmed of categories until a day that has passed, and still holds. */
export function findLapsed(
  em: EntityManager,
  categories: readonly CodeKey[],
  today: CalendarDate,
): Promise<Confirmation[]> {
  return em.find(
    Confirmation,
    { category: { $in: [...categories] }, endedOn: null, validUntil: { $lt: today } },
    FRESH,
  );
}

/** Ends those of them that still hold on their last day. */
export async function endLapsed(
  em: EntityManager,
  ids: readonly string[],
  { now, subject }: { readonly now: Date; readonly subject: string },
): Promise<Pick<Confirmation, 'id' | 'division'>[]> {
  // In one statement, whatever the number.
  return em.execute(
    `update clients.confirmation set ended_on = valid_until, ending = 'LAPSED', ended_at = ?, ended_by = ?, version = version + 1
     where id = any (array[?]::text[]) and ended_on is null returning id, division`,
    [now, subject, ids],
  );
}

/** A confirmation, with the person or the household whose it is, or whose household's or member's. */
export type HeldBy = { readonly holder: string; readonly id: string };

/** The confirmations of people and of their households, by person. */
export async function findHeldByClients(em: EntityManager, clients: readonly string[]): Promise<HeldBy[]> {
  // One statement for all of them; either part has its index.
  return em.execute<HeldBy[]>(
    `select c.id as holder, held.id from clients.client c join clients.confirmation held on held.client_id = c.id
     where c.id = any (array[?]::text[])
     union all
     select c.id, held.id from clients.client c join clients.confirmation held on held.household_id = c.household_id
       and not c.id = any (held.apart)
     where c.id = any (array[?]::text[])`,
    [clients, clients],
  );
}

/** What holds of clients and not of themselves alone: of the households where they live, as far as it covers them. */
export async function findCovering(em: EntityManager, clients: readonly string[]): Promise<HeldBy[]> {
  return em.execute<HeldBy[]>(
    `select c.id as holder, held.id from clients.client c join clients.confirmation held on held.household_id = c.household_id
       and held.ended_on is null and not c.id = any (held.apart)
     where c.id = any (array[?]::text[]) and not exists (select from clients.confirmation own
       where own.client_id = c.id and own.category = held.category and own.ended_on is null)`,
    [clients],
  );
}

/** Leaves a member who came after the decisions out of what holds of a household. */
export async function leaveOut(em: EntityManager, household: string, client: string): Promise<void> {
  // One statement for all of them.
  await em.execute(
    `update clients.confirmation set apart = apart || ?::text where household_id = ? and ended_on is null
       and not ? = any (apart)`,
    [client, household, client],
  );
}

/** The confirmations of households and of those who live there, by household. */
export async function findHeldInHouseholds(em: EntityManager, households: readonly string[]): Promise<HeldBy[]> {
  // One statement for all of them; either part has its index.
  return em.execute<HeldBy[]>(
    `select held.household_id as holder, held.id from clients.confirmation held
     where held.household_id = any (array[?]::text[])
     union all
     select c.household_id, held.id from clients.client c join clients.confirmation held on held.client_id = c.id
     where c.household_id = any (array[?]::text[])`,
    [households, households],
  );
}
