import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { type EntityManager, raw } from '@mikro-orm/postgresql';

import type { IdentityDocumentKind } from '#personal';
import type { Seals } from '#sealing';

import {
  findCategoryPeriods,
  findClients,
  findHealth,
  findMaskedPersons,
  findPersons,
} from '../clients/client.repository.ts';
import { servedAlready } from '../clients/identity.ts';
import { type SealedFields, openPerson, sealPerson } from '../clients/sealed-person.ts';
import { Client } from '../clients/client.entity.ts';
import { Household } from '../households/household.entity.ts';
import type { CorrectedField, Sex } from '../resolvers.generated.ts';
import { sealedColumns, versionOf } from '../sealed-columns.ts';
import { ClientVersion } from './client-version.entity.ts';
import type { KeptHistory, PersonState } from './correction-history.ts';
import { HouseholdVersion } from './household-version.entity.ts';

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

/** When a record was changed, by whom, and with what the owner seals. */
export type Stamp = { readonly now: Date; readonly subject: string; readonly seals: Seals };

/** What a client's record says now, whole, with the address of the household. */
export type KnownPerson = { readonly state: PersonState; readonly address: string | null };

export async function getPerson(em: EntityManager, seals: Seals, client: Client): Promise<KnownPerson> {
  const [person] = await findPersons(em, seals, [client.id]);
  if (person === undefined) throw new TypeError(`client ${client.id} is not there`);
  const { name, identityNumber, noDocumentReason, phone, riskFlags, needs, address } = person;
  const { sex = null, birthYear = null, identityDocumentKind = null } = client;
  const document = { identityDocumentKind, identityNumber, noDocumentReason };
  return { state: { name, ...document, birthYear, phone, sex, riskFlags, needs }, address };
}

type Replacement = {
  readonly before: PersonState;
  readonly after: PersonState;
  readonly changed: CorrectedField[];
  /** What the person is found by from now on. */
  readonly lookup: string | null;
  /** Where it is refused that somebody else is found by it. */
  readonly path: readonly string[];
};

/** Keeps what the record says of the person as an earlier version, then has it say something else. Errors: INPUT_INVALID. */
export async function replacePerson(
  em: EntityManager,
  { id, division, version }: Client,
  { before, after, changed, lookup, path }: Replacement,
  { now, subject, seals }: Stamp,
): Promise<void> {
  const kept = {
    ...plainColumnsOf(before),
    changed,
    ...sealPerson(seals, 'clientVersion', versionOf(id, version), before),
  };
  const replaced = { replacedAt: now, replacedBy: subject };
  await em.insert(ClientVersion, { client: id, version, division, ...kept, ...replaced });
  try {
    await em.nativeUpdate(
      Client,
      { id },
      { ...plainColumnsOf(after), ...sealPerson(seals, 'client', id, after), identityNumberLookup: lookup },
    );
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw servedAlready(after.identityDocumentKind, path);
  }
}

function plainColumnsOf({ name, identityDocumentKind, birthYear, sex }: PersonState) {
  return { name, identityDocumentKind, birthYear, sex };
}

/** Keeps where the household lived, then has it live elsewhere: for all its members. */
export async function replaceAddress(
  em: EntityManager,
  { household, division }: Client,
  { before, after }: { readonly before: string | null; readonly after: string },
  { now, subject, seals }: Stamp,
): Promise<void> {
  const ordinal = (await em.count(HouseholdVersion, { household })) + 1;
  const replaced = { replacedAt: now, replacedBy: subject };
  const kept = seals.sealAny(sealedColumns.householdVersion.address, versionOf(household, ordinal), before);
  await em.insert(HouseholdVersion, { household, ordinal, division, address: kept, ...replaced });
  const address = seals.seal(sealedColumns.household.address, household, after);
  await em.nativeUpdate(
    Household,
    { id: household },
    { address, changedAt: now, changedBy: subject, version: raw<number>('version + 1') },
  );
}

/** The household of a client, locked: its address belongs to every member, each of whom has a lock of its own. */
export async function lockHousehold(em: EntityManager, id: string): Promise<void> {
  // The row is locked, none of it is read.
  await em.execute('select from clients.household where id = ? for update', [id]);
}

/** The earlier versions of a person's record and of the address, each from first to last. */
export async function findVersions(em: EntityManager, { id, household }: Pick<Client, 'id' | 'household'>) {
  const persons = await em.find(ClientVersion, { client: id }, { ...FRESH, orderBy: { version: 'asc' } });
  const addresses = await em.find(HouseholdVersion, { household }, { ...FRESH, orderBy: { ordinal: 'asc' } });
  return { persons, addresses };
}

/** What is kept of what a client's record says and said, masked; null for lists, which are opened when they are looked at. */
export async function findHistory(em: EntityManager, seals: Seals, id: string): Promise<KeptHistory | undefined> {
  const [client] = await findClients(em, [id]);
  const [person] = await findMaskedPersons(em, [id]);
  const [health] = await findHealth(em, [id]);
  if (client === undefined || client.erasedAt || person === undefined || health === undefined) return undefined;
  const { persons, addresses } = await findVersions(em, client);
  const categories = (await findCategoryPeriods(em, [id])).toReversed();
  return {
    person: maskedState(
      { ...person, sex: client.sex, birthYear: client.birthYear },
      openPerson(seals, 'client', id, health),
    ),
    persons: persons.map((row) => ({
      state: maskedState(
        { ...row, identityNumber: row.identityNumberMasked, phone: row.phoneMasked },
        openPerson(seals, 'clientVersion', versionOf(id, row.version), row),
      ),
      changed: row.changed,
      at: row.replacedAt,
      by: row.replacedBy,
    })),
    addresses: addresses.map((row) => ({ at: row.replacedAt, by: row.replacedBy })),
    categories: categories.map(({ category, recordedAt: at, recordedBy: by }) => ({ category, at, by })),
  };
}

type Masked = { readonly [Field in 'name' | 'identityNumber' | 'phone']?: string | null | undefined } & {
  readonly identityDocumentKind?: IdentityDocumentKind | null | undefined;
  readonly birthYear?: number | null | undefined;
  readonly sex?: Sex | null | undefined;
};

function maskedState(
  { name, identityDocumentKind, identityNumber, birthYear, phone, sex }: Masked,
  lists: SealedFields,
): PersonState {
  return {
    name: name ?? null,
    identityDocumentKind: identityDocumentKind ?? null,
    identityNumber: identityNumber ?? null,
    birthYear: birthYear ?? null,
    phone: phone ?? null,
    sex: sex ?? null,
    get noDocumentReason() {
      return lists.noDocumentReason;
    },
    get riskFlags() {
      return lists.riskFlags;
    },
    get needs() {
      return lists.needs;
    },
  };
}
