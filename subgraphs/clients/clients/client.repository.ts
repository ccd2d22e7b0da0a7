import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { runWithNext } from '#persistence';
import type { IdentityDocumentKind } from '#personal';
import type { Seals } from '#sealing';

import { sealedColumns } from '../sealed-columns.ts';
import { CategoryPeriod } from './category-period.entity.ts';
import { Client } from './client.entity.ts';
import { type KeptFields, type SealedFields, openPerson } from './sealed-person.ts';

/** What is told of a person only to those who may read clients; each value is opened when it is looked at. */
export type Person = SealedFields & {
  readonly id: string;
  readonly division: DivisionCode;
  readonly name: string | null;
  readonly address: string | null;
};

/** What everybody else is told of a person: masks, but of the name, which is masked when it is read. */
export type MaskedPerson = {
  readonly id: string;
  readonly division: DivisionCode;
  readonly name: string | null;
  readonly identityDocumentKind: IdentityDocumentKind | null;
  readonly identityNumber: string | null;
  readonly phone: string | null;
  readonly hasAddress: boolean;
};

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

export function findClients(em: EntityManager, ids: readonly string[]): Promise<Client[]> {
  return em.find(Client, { id: { $in: [...ids] } }, FRESH);
}

export function findMembers(em: EntityManager, households: readonly string[]): Promise<Client[]> {
  return em.find(Client, { household: { $in: [...households] }, erasedAt: null }, { ...FRESH, orderBy: { id: 'asc' } });
}

/** Masks, for all ordinary reads: no sealed column is selected. */
export function findMaskedPersons(em: EntityManager, ids: readonly string[]): Promise<MaskedPerson[]> {
  // The personal columns are lazy in the entities: they are read in these statements alone.
  return em.execute<MaskedPerson[]>(
    `select id, division, name, identity_document_kind as "identityDocumentKind", identity_number_masked as "identityNumber",
       phone_masked as phone, erased_at is null as "hasAddress"
     from clients.client where id = any (array[?]::text[])`,
    [ids],
  );
}

/** Whole values, for those who may see them. */
export async function findPersons(em: EntityManager, seals: Seals, ids: readonly string[]): Promise<Person[]> {
  // With the address in one statement.
  const rows = await em.execute<PersonRow[]>(
    `select c.id, c.division, c.name, c.identity_number as "identityNumber", c.no_document_reason as "noDocumentReason", c.phone, c.risk_flags as "riskFlags", c.needs,
       c.household_id as household, case when c.erased_at is null then h.address end as address
     from clients.client c join clients.household h on h.id = c.household_id
     where c.id = any (array[?]::text[])`,
    [ids],
  );
  return rows.map((row) => personOf(seals, row));
}

type PersonRow = KeptFields & {
  readonly id: string;
  readonly division: DivisionCode;
  readonly name: string | null;
  readonly household: string;
  readonly address: string | null;
};

function personOf(seals: Seals, { id, division, name, household, address, ...kept }: PersonRow): Person {
  const fields = openPerson(seals, 'client', id, kept);
  return {
    id,
    division,
    name,
    get identityNumber() {
      return fields.identityNumber;
    },
    get noDocumentReason() {
      return fields.noDocumentReason;
    },
    get phone() {
      return fields.phone;
    },
    get riskFlags() {
      return fields.riskFlags;
    },
    get needs() {
      return fields.needs;
    },
    get address() {
      return seals.openAny(sealedColumns.household.address, household, address);
    },
  };
}

/** What is known of a client's health and needs, and why there is no document, sealed. */
export type KeptHealth = Pick<KeptFields, 'riskFlags' | 'needs' | 'noDocumentReason'> & { readonly id: string };

export function findHealth(em: EntityManager, ids: readonly string[]): Promise<KeptHealth[]> {
  // Lazy in the entity as well: lists do without.
  return em.execute<KeptHealth[]>(
    `select id, risk_flags as "riskFlags", needs, no_document_reason as "noDocumentReason"
     from clients.client where id = any (array[?]::text[])`,
    [ids],
  );
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
    Pick<Client, 'category' | 'categorySince' | 'active' | 'advisor' | 'startedOn' | 'endedOn' | 'endReason'>
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
