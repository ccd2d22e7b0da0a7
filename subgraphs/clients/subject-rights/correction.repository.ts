import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { type EntityManager, raw } from '@mikro-orm/postgresql';

import { together } from '#marks';
import type { Seals } from '#sealing';

import {
  type KnownPerson,
  findCategoryPeriods,
  findClients,
  findMaskedPersons,
  findOpenedPersons,
  findPersons,
} from '../clients/client.repository.ts';
import { keepClientTokens } from '../clients/client-tokens.ts';
import { servedAlready } from '../clients/identity.ts';
import { Client, Person } from '../clients/client.entity.ts';
import { Home, Household } from '../households/household.entity.ts';
import { findHomes } from '../households/household.repository.ts';
import type { CorrectedField } from '../resolvers.generated.ts';
import { ClientVersion, PersonBefore } from './client-version.entity.ts';
import type { HomeState, KeptHistory, PersonState } from './correction-history.ts';
import { HomeBefore, HouseholdVersion } from './household-version.entity.ts';

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

/** When a record was changed, by whom, and with what the owner seals. */
export type Stamp = { readonly now: Date; readonly subject: string; readonly seals: Seals };

/** What a client's record says now, whole. */
export async function getPerson(em: EntityManager, seals: Seals, { id }: Pick<Client, 'id'>): Promise<KnownPerson> {
  const [person] = await findPersons(em, seals, [id]);
  if (person === undefined) throw new TypeError(`client ${id} is not there`);
  return person;
}

type Replacement<State> = { readonly before: State; readonly after: State; readonly changed: CorrectedField[] };

type PersonReplacement = Replacement<PersonState> & {
  /** What the person is found by from now on. */
  readonly lookup: string | null;
  /** Where it is refused that somebody else is found by it. */
  readonly path: readonly string[];
};

/** Keeps what the record says of the person as an earlier version, then has it say something else. Errors: INPUT_INVALID. */
export async function replacePerson(
  em: EntityManager,
  { id, division, version }: Client,
  { before, after, changed, lookup, path }: PersonReplacement,
  { now, subject, seals }: Stamp,
): Promise<void> {
  const key = { client: id, version };
  const replaced = { changed, replacedAt: now, replacedBy: subject };
  await em.insert(ClientVersion, { ...key, division, ...PersonBefore.seal(seals, key, before), ...replaced });
  try {
    await em.nativeUpdate(Client, { id }, { ...Person.seal(seals, { id }, after), identityNumberLookup: lookup });
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw servedAlready(after.identityDocumentKind, path);
  }
  await keepClientTokens(em, seals, together({ id, division }, after));
}

/** Keeps what the record says of the home, then has it say something else: for all members of the household. */
export async function replaceHome(
  em: EntityManager,
  { household, division }: Client,
  { before, after, changed }: Replacement<HomeState>,
  { now, subject, seals }: Stamp,
): Promise<void> {
  const key = { household, ordinal: (await em.count(HouseholdVersion, { household })) + 1 };
  const replaced = { changed, replacedAt: now, replacedBy: subject };
  await em.insert(HouseholdVersion, { ...key, division, ...HomeBefore.seal(seals, key, before), ...replaced });
  const stamp = { changedAt: now, changedBy: subject, version: raw<number>('version + 1') };
  await em.nativeUpdate(Household, { id: household }, { ...Home.seal(seals, { id: household }, after), ...stamp });
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

/** What is kept of what a client's record says and said, masked; lists are opened when they are looked at. */
export async function findHistory(em: EntityManager, seals: Seals, id: string): Promise<KeptHistory | undefined> {
  const [client] = await findClients(em, [id]);
  const [masked] = await findMaskedPersons(em, [id]);
  const [opened] = await findOpenedPersons(em, [id]);
  if (client === undefined || client.erasedAt) return undefined;
  const [home] = await findHomes(em, [client.household]);
  const { persons, addresses } = await findVersions(em, client);
  const categories = (await findCategoryPeriods(em, [id])).toReversed();
  return {
    person: {
      now: Person.openMasked(seals, { ...masked, ...opened }),
      before: persons.map((row) => ({ state: PersonBefore.openMasked(seals, row), ...replacedOf(row) })),
    },
    home: {
      now: Home.openMasked(seals, { ...home }),
      before: addresses.map((row) => ({ state: HomeBefore.openMasked(seals, row), ...replacedOf(row) })),
    },
    categories: categories.map(({ category, recordedAt: at, recordedBy: by }) => ({ category, at, by })),
  };
}

function replacedOf({ changed, replacedAt: at, replacedBy: by }: ClientVersion | HouseholdVersion) {
  return { changed, at, by };
}
