import type DataLoader from 'dataloader';

import { type Outcome, errors } from '#errors';
import type { RequestScope } from '#server';
import { write } from '#writes';

import type { ClientAnswer, HouseholdAnswer, ListedFields } from '../answers.ts';
import { batchOf, byKey } from '../batch.ts';
import type { Reach } from '../break-glass/reach.ts';
import type {
  CategoryPeriod as CategoryPeriodAnswer,
  ChangeCategoryInput,
  EndServiceInput,
  IdentityDocument,
  Personal,
} from '../resolvers.generated.ts';
import type { HouseholdService } from '../households/household.service.ts';
import { type ServedClient, findServed } from '../serving/serving.repository.ts';
import { changeCategory, endService } from './client-changes.ts';
import { changeCategoryWrite, endServiceWrite } from './client.input.ts';
import type { CategoryPeriod } from './category-period.entity.ts';
import type { Client } from './client.entity.ts';
import {
  type KeptHealth,
  type MaskedPerson,
  findCategoryPeriods,
  findClients,
  findHealth,
  findMaskedPersons,
  findMembers,
} from './client.repository.ts';
import { listedClient, writtenClient } from './listed-client.ts';
import { type PersonalField, personalOf } from './person.ts';
import { type SealedFields, openPerson } from './sealed-person.ts';

/** 救助对象: those served, and what is known of them. */
export class ClientService {
  readonly #scope: RequestScope;
  readonly #reach: Reach;
  readonly #households: HouseholdService;
  readonly #clients: DataLoader<string, Client | undefined>;
  readonly #persons: DataLoader<string, MaskedPerson | undefined>;
  readonly #health: DataLoader<string, KeptHealth | undefined>;
  readonly #served: DataLoader<string, ServedClient | undefined>;
  readonly #members: DataLoader<string, Client[] | undefined>;
  readonly #periods: DataLoader<string, CategoryPeriod[] | undefined>;

  constructor(scope: RequestScope, reach: Reach, households: HouseholdService) {
    this.#scope = scope;
    this.#reach = reach;
    this.#households = households;
    this.#clients = batchOf(async (ids) => byKey(await reach.rows(ids, findClients), ({ id }) => id));
    this.#persons = batchOf(async (ids) => byKey(await reach.rows(ids, findMaskedPersons), ({ id }) => id));
    this.#health = batchOf(async (ids) => byKey(await reach.rows(ids, findHealth), ({ id }) => id));
    this.#served = batchOf(async (ids) => byKey(await reach.rows(ids, findServed), ({ id }) => id));
    this.#members = batchOf(async (ids) =>
      Map.groupBy(await reach.rows(ids, findMembers), ({ household }) => household),
    );
    this.#periods = batchOf(async (ids) =>
      Map.groupBy(await reach.rows(ids, findCategoryPeriods), ({ client }) => client),
    );
  }

  /** Errors: NOT_FOUND, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async get(id: string): Promise<ClientAnswer> {
    await this.#reach.mayRead('client', id, 'client');
    const client = await this.#clients.load(id);
    if (client === undefined) throw errors.notFound('client', id);
    return listedClient(client);
  }

  /** As much of a client as a list shows; what concerns the person is asked for field by field. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async find(id: string): Promise<ClientAnswer | undefined> {
    await this.#mayList(id);
    const client = await this.#clients.load(id);
    return client === undefined ? undefined : listedClient(client);
  }

  /** What a list shows of a client; read when it came as an id alone, as with a visit. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async listed<Field extends keyof ListedFields>(
    client: Pick<ClientAnswer, 'id' | Field>,
    field: Field,
  ): Promise<ClientAnswer[Field] | undefined> {
    this.#reach.tell(client.id, field);
    const known: ClientAnswer[Field] = client[field];
    if (known !== undefined) return known;
    const found = await this.find(client.id);
    return found?.[field];
  }

  /** Who serves the client: null while the advisor of the record does not serve there. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async advisor(client: ClientAnswer): Promise<ClientAnswer['advisor'] | undefined> {
    if (client.advisor !== undefined) return this.listed(client, 'advisor');
    this.#reach.tell(client.id, 'advisor');
    await this.#mayList(client.id);
    const served = await this.#served.load(client.id);
    return served === undefined ? null : { id: served.advisor };
  }

  /** What is told of a client only to those who may read clients. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async detail<Field extends 'birthYear' | 'sex'>(id: string, field: Field): Promise<Client[Field] | null | undefined> {
    await this.#reach.mayRead('client', id, field);
    const client = await this.#clients.load(id);
    return client?.erasedAt ? null : client?.[field];
  }

  /** What is known of a client's health and needs, and why there is no document. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async health<Field extends keyof KeptHealth & keyof SealedFields>(
    id: string,
    field: Field,
  ): Promise<SealedFields[Field] | null> {
    await this.#reach.mayRead('client', id, field);
    const kept = await this.#health.load(id);
    // Of somebody who is erased there is nothing, not even a list without entries.
    return kept?.[field] ? openPerson(this.#scope.seals, 'client', id, kept)[field] : null;
  }

  /** Which version a correction names. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async version(id: string): Promise<number | undefined> {
    await this.#reach.mayRead('client', id, 'version');
    return (await this.#clients.load(id))?.version;
  }

  /** Whether the personal data are erased. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async erased(id: string): Promise<boolean | undefined> {
    await this.#mayList(id);
    const client = await this.#clients.load(id);
    return client === undefined ? undefined : Boolean(client.erasedAt);
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async household(id: string): Promise<HouseholdAnswer | undefined> {
    await this.#reach.mayRead('client', id, 'household');
    const client = await this.#clients.load(id);
    return client === undefined || client.erasedAt ? undefined : this.#households.find(client.household);
  }

  /** A personal field, masked. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async personal(id: string, field: PersonalField): Promise<Personal | null> {
    await this.#reach.mayRead('client', id, field);
    return personalOf(await this.#persons.load(id), field);
  }

  /** Of which kind the identity document is, with its number masked. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async identityDocument(id: string): Promise<IdentityDocument | null> {
    await this.#reach.mayRead('client', id, 'identityDocument');
    const person = await this.#persons.load(id);
    const kind = person?.identityDocumentKind;
    return kind ? { kind, number: personalOf(person, 'identityNumber') } : null;
  }

  /** Every category with its dates, the latest first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async categories(id: string): Promise<CategoryPeriodAnswer[]> {
    await this.#reach.mayRead('client', id, 'categories');
    const periods = (await this.#periods.load(id)) ?? [];
    return periods.map(({ category, since, until }) => ({ category, since, until }));
  }

  /** The clients of a household. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async members(household: string): Promise<ClientAnswer[]> {
    await this.#reach.mayRead('household', household, 'members');
    return ((await this.#members.load(household)) ?? []).map(listedClient);
  }

  /** Gives an active client another category from today on. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE, INPUT_INVALID, and those of every write. */
  changeCategory(input: ChangeCategoryInput): Promise<Outcome<ClientAnswer>> {
    return write(this.#scope, changeCategoryWrite, input, {
      work: async (em, content) => {
        await changeCategory(em, content, this.#stamp());
        return writtenClient(em, content.client);
      },
      ...this.#written,
    });
  }

  /** Ends the service of an active client today. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE, INPUT_INVALID, and those of every write. */
  endService(input: EndServiceInput): Promise<Outcome<ClientAnswer>> {
    return write(this.#scope, endServiceWrite, input, {
      work: async (em, content) => {
        await endService(em, content, this.#stamp());
        return writtenClient(em, content.client);
      },
      ...this.#written,
    });
  }

  readonly #written = {
    recordOf: (client: ClientAnswer) => client,
    again: (id: string) => this.#scope.session.read((em) => writtenClient(em, id)),
  };

  #stamp() {
    const { now, today, caller, seals } = this.#scope;
    return { now, today, subject: caller.subject, seals };
  }

  /** Whoever may read a client may read as much of it as a list shows. */
  async #mayList(id: string): Promise<void> {
    const { caller } = this.#scope;
    if (caller.scopes.has('client.read')) await this.#reach.mayRead('client', id, 'client');
    else caller.may('list.read', id);
  }
}
