import type { Scope } from '#access';
import { errors } from '#errors';
import type { StateOf } from '#marks';
import { type Loader, rowLoader, rowsLoader } from '#persistence';
import { masked } from '#personal';
import type { RequestScope } from '#server';

import type { ClientAnswer, HouseholdAnswer, ListedFields } from '../answers.ts';
import type { Reach } from '../break-glass/reach.ts';
import type {
  CategoryPeriod as CategoryPeriodAnswer,
  IdentityDocument,
  Personal,
  ServicePeriod,
} from '../resolvers.generated.ts';
import type { HouseholdService } from '../households/household.service.ts';
import { type ServedClient, findServed } from '../serving/serving.repository.ts';
import type { CategoryPeriod } from './category-period.entity.ts';
import { type Client, Person, type person } from './client.entity.ts';
import {
  type KeptRow,
  findCategoryPeriods,
  findClients,
  findMaskedPersons,
  findMembers,
  findMerged,
  findOpenedPersons,
} from './client.repository.ts';
import type { EndedService } from './ended-service.entity.ts';
import { findEndedServices } from './ended-service.repository.ts';
import { listedClient } from './listed-client.ts';
import { addressIn } from './person.ts';
import { servicePeriodsOf } from './service-periods.ts';

/** 救助对象: those served, and what is known of them. */
export class ClientService {
  readonly #scope: RequestScope;
  readonly #reach: Reach;
  readonly #households: HouseholdService;
  readonly #clients: Loader<string, Client | undefined>;
  readonly #persons: Loader<string, KeptRow | undefined>;
  readonly #opened: Loader<string, KeptRow | undefined>;
  readonly #served: Loader<string, ServedClient | undefined>;
  readonly #members: Loader<string, Client[]>;
  readonly #merged: Loader<string, { id: string; mergedInto: string }[]>;
  readonly #periods: Loader<string, CategoryPeriod[]>;
  readonly #ended: Loader<string, EndedService[]>;

  constructor(scope: RequestScope, reach: Reach, households: HouseholdService) {
    this.#scope = scope;
    this.#reach = reach;
    this.#households = households;
    this.#clients = rowLoader(
      (ids) => reach.rows(ids, findClients),
      ({ id }) => id,
    );
    this.#persons = rowLoader(
      (ids) => reach.rows(ids, findMaskedPersons),
      ({ id }) => id,
    );
    this.#opened = rowLoader(
      (ids) => reach.rows(ids, findOpenedPersons),
      ({ id }) => id,
    );
    this.#served = rowLoader(
      (ids) => reach.rows(ids, findServed),
      ({ id }) => id,
    );
    this.#members = rowsLoader(
      (ids) => reach.rows(ids, findMembers),
      ({ household }) => household,
    );
    this.#merged = rowsLoader(
      (ids) => reach.rows(ids, findMerged),
      ({ mergedInto }) => mergedInto,
    );
    this.#periods = rowsLoader(
      (ids) => reach.rows(ids, findCategoryPeriods),
      ({ client }) => client,
    );
    this.#ended = rowsLoader(
      (ids) => reach.rows(ids, findEndedServices),
      ({ client }) => client,
    );
  }

  /** Errors: NOT_FOUND, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async get(id: string): Promise<ClientAnswer> {
    const client = await this.#find('client.read', id);
    if (client === undefined) throw errors.notFound('client', id);
    return client;
  }

  /** As much of a client as a list shows; what concerns the person is asked for field by field. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  find(id: string): Promise<ClientAnswer | undefined> {
    return this.#find(this.#listScope(), id);
  }

  /** What a list shows of a client; read when it came as an id alone, as with a visit. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async listed<Field extends keyof ListedFields>(
    client: Pick<ClientAnswer, 'id' | 'division' | Field>,
    field: Field,
  ): Promise<ClientAnswer[Field] | undefined> {
    this.#reach.tell(client, field);
    const known: ClientAnswer[Field] = client[field];
    if (known !== undefined) return known;
    const found = await this.find(client.id);
    return found?.[field];
  }

  /** Who serves the client: null while the advisor of the record does not serve there. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async advisor(client: ClientAnswer): Promise<ClientAnswer['advisor'] | undefined> {
    if (client.advisor !== undefined) return this.listed(client, 'advisor');
    this.#reach.tell(client, 'advisor');
    if ((await this.find(client.id)) === undefined) return undefined;
    const served = await this.#served.load(client.id);
    return served === undefined ? null : { id: served.advisor };
  }

  /** What the record says of the person, masked where it names them. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async told(client: ClientAnswer, field: keyof StateOf<typeof person>): Promise<unknown> {
    await this.#reach.mayRead('client', client, field);
    const rows = Person.isOpened(field) ? this.#opened : this.#persons;
    return Person.shown(this.#scope.seals, await rows.load(client.id), field);
  }

  /** Which version a correction names. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async version(client: ClientAnswer): Promise<number | undefined> {
    return (await this.row(client, 'version'))?.version;
  }

  /** Whether the personal data are erased. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async erased({ id }: ClientAnswer): Promise<boolean | undefined> {
    const client = await this.#reach.find(this.#listScope(), 'client', id, (sought) => this.#clients.load(sought));
    return client === undefined ? undefined : Boolean(client.erasedAt);
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async household(client: ClientAnswer): Promise<HouseholdAnswer | undefined> {
    const row = await this.row(client, 'household');
    return row === undefined || row.erasedAt ? undefined : this.#households.find(row.household);
  }

  /** Where the client lives, masked. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async address(client: ClientAnswer): Promise<Personal | null> {
    await this.#reach.mayRead('client', client, 'address');
    const row = await this.#persons.load(client.id);
    return row?.['hasAddress'] === true ? addressIn(row.division) : null;
  }

  /** Of which kind the identity document is, with its number masked. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async identityDocument(client: ClientAnswer): Promise<IdentityDocument | null> {
    await this.#reach.mayRead('client', client, 'identityDocument');
    const row = await this.#persons.load(client.id);
    if (row === undefined) return null;
    const { identityDocumentKind: kind, identityNumber } = Person.openMasked(this.#scope.seals, row);
    return kind === null ? null : { kind, number: masked(identityNumber) };
  }

  /** Every category with its dates, the latest first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async categories(client: ClientAnswer): Promise<CategoryPeriodAnswer[]> {
    await this.#reach.mayRead('client', client, 'categories');
    const periods = await this.#ofBoth(client, this.#periods);
    return periods.toSorted(latestFirst).map(({ category, since, until }) => ({ category, since, until }));
  }

  /** Every period of service, the latest first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async servicePeriods(client: ClientAnswer): Promise<ServicePeriod[]> {
    await this.#reach.mayRead('client', client, 'servicePeriods');
    const rows = await Promise.all((await this.together(client)).map((id) => this.#clients.load(id)));
    const periods = rows.map(async (row) =>
      row === undefined ? [] : servicePeriodsOf(this.#scope.seals, row, await this.#ended.load(row.id)),
    );
    // Of one record alone the order stands.
    const all = (await Promise.all(periods)).flat();
    return rows.length === 1 ? all : all.toSorted((a, b) => (a.startedOn < b.startedOn ? 1 : -1));
  }

  /** The clients of a household. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async members(household: HouseholdAnswer): Promise<ClientAnswer[]> {
    await this.#reach.mayRead('household', household, 'members');
    return (await this.#members.load(household.id)).map(listedClient);
  }

  /** The row, for a field of another idea. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async row(client: ClientAnswer, field: string): Promise<Client | undefined> {
    await this.#reach.mayRead('client', client, field);
    return this.#clients.load(client.id);
  }

  /** Under which record this one is read since it was merged. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async mergedInto(client: ClientAnswer): Promise<string | null> {
    return (await this.row(client, 'mergedInto'))?.mergedInto ?? null;
  }

  /** The records of the same person that were merged into this one. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async mergedRecords(client: ClientAnswer): Promise<ClientAnswer[]> {
    await this.#reach.mayRead('client', client, 'mergedRecords');
    const merged = (await this.together(client)).slice(1);
    const rows = await Promise.all(merged.map((id) => this.#clients.load(id)));
    return rows.flatMap((row) => (row === undefined ? [] : [listedClient(row)]));
  }

  /** The ids of all records of the person that are read under this one: its own first. */
  async together({ id }: ClientAnswer): Promise<string[]> {
    return [id, ...(await this.#merged.load(id)).map((merged) => merged.id)];
  }

  async #ofBoth<Row>(client: ClientAnswer, loader: Loader<string, Row[]>): Promise<Row[]> {
    return (await Promise.all((await this.together(client)).map((id) => loader.load(id)))).flat();
  }

  async #find(scope: Scope, id: string): Promise<ClientAnswer | undefined> {
    const client = await this.#reach.find(scope, 'client', id, (sought) => this.#clients.load(sought));
    return client && listedClient(client);
  }

  /** Whoever may read a client may read as much of it as a list shows. */
  #listScope(): Scope {
    return this.#scope.caller.scopes.has('client.read') ? 'client.read' : 'list.read';
  }
}

/** Categories of one record have ordinals, those of several their days. */
function latestFirst(a: CategoryPeriod, b: CategoryPeriod): number {
  if (a.client === b.client) return b.ordinal - a.ordinal;
  return a.since < b.since ? 1 : -1;
}
