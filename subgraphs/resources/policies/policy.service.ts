import { fieldsOf, record } from '#audit';
import { type RecordId, locate } from '#divisions';
import { type Outcome, errors, outcomeOf } from '#errors';
import {
  MOST,
  filledSetFrom,
  inputInvalid,
  firstDayFrom,
  lastDayFrom,
  optionalTextFrom,
  recordIdFrom,
  setFrom,
  textFrom,
  textsFrom,
} from '#input';
import { type Connection, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { writtenBy } from '../audit.ts';
import type { ClientRef } from '../client-ref.ts';
import { isHeld } from '../holdings/holding.repository.ts';
import { pageOfEntries } from '../paged.ts';
import { mayReadEntries, mustKeepLibrary } from '../reach.ts';
import type { AddPolicyInput, QueryPoliciesArgs, QueryPoliciesInForceArgs } from '../resolvers.generated.ts';
import type { Policy } from './policy.entity.ts';
import type { PolicyLoaders } from './policy.loaders.ts';
import type { PolicyRepository } from './policy.repository.ts';

/** The policy library (policy clause 二(四)): city policies hold everywhere, those of a district in the district. */
export class PolicyService {
  readonly #scope: RequestScope;
  readonly #policies: PolicyRepository;
  readonly #loaders: PolicyLoaders;

  constructor(scope: RequestScope, policies: PolicyRepository, loaders: PolicyLoaders) {
    this.#scope = scope;
    this.#policies = policies;
    this.#loaders = loaders;
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(id: string): Promise<Policy> {
    const policy = await this.find(id);
    if (policy === undefined) throw errors.notFound('policy', id);
    return policy;
  }

  /** Errors: ID_MALFORMED. */
  async find(value: unknown): Promise<Policy | undefined> {
    const id = recordIdFrom(value);
    mayReadEntries(this.#scope.caller, id);
    return this.#loaders.byId.load(id);
  }

  /** Policies issued at or beneath a division, by division and id. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID. */
  async list({ within, kind, ...page }: QueryPoliciesArgs): Promise<Connection<Policy>> {
    this.#scope.caller.may('library.read', within);
    const filter = { within, kind: kind ?? undefined };
    return pageOfEntries(
      page,
      (rows) => this.#policies.listPage(filter, rows),
      () => this.#policies.count(filter),
    );
  }

  /** Policies in force today in a division, nearest level first. */
  async listInForce({ in: division, category, kind }: QueryPoliciesInForceArgs): Promise<Policy[]> {
    mayReadEntries(this.#scope.caller, division);
    const policies = await this.#loaders.inForce.load(division);
    return policies.filter(
      (policy) => (!category || policy.categories.includes(category)) && (!kind || policy.kind === kind),
    );
  }

  /** Policies in force today that are for the client's category, nearest level first; none without a category. */
  async listForClient({ id, category }: ClientRef): Promise<Policy[]> {
    this.#mayReach(id);
    const division = locate(id);
    if (division === undefined || !category) return [];
    const policies = await this.#loaders.inForce.load(division);
    return policies.filter((policy) => policy.categories.includes(category));
  }

  /** Adds a policy to the library of the division that issued it. Errors: INPUT_INVALID, LIBRARY_WRONG_AUTHORITY. */
  async add(input: AddPolicyInput): Promise<Outcome<Policy>> {
    this.#scope.caller.may('library.edit', input.issuedBy);
    return outcomeOf(async () => {
      const { issuedBy: division, kind, inForceFrom } = input;
      mustKeepLibrary(this.#scope.caller, division, 'issuedBy');
      const { today } = this.#scope;
      const row = {
        id: newRecordId(division),
        division,
        title: textFrom(input.title, MOST.long, ['input', 'title']),
        number: optionalTextFrom(input.number, MOST.long, ['input', 'number']),
        kind,
        inForceFrom: firstDayFrom(inForceFrom, today, ['input', 'inForceFrom']),
        inForceUntil: lastDayFrom(inForceFrom, input.inForceUntil, today, ['input', 'inForceUntil']),
        categories: filledSetFrom(input.categories, ['input', 'categories']),
        materials: setFrom(textsFrom(input.materials, { many: MOST.entries, most: MOST.long }, ['input', 'materials'])),
        channel: textFrom(input.channel, MOST.long, ['input', 'channel']),
        amount: optionalTextFrom(input.amount, MOST.long, ['input', 'amount']),
        summary: textFrom(input.summary, MOST.long, ['input', 'summary']),
        ...writtenBy(this.#scope),
      };
      return this.#scope.session.write(async (em) => {
        if (!(await isHeld(em, division)))
          throw inputInvalid(['input', 'issuedBy'], `"issuedBy" is ${division}, which is not held here.`);
        record(em, { action: 'policy.add', division, records: [row.id], fields: fieldsOf(input) });
        return this.#policies.insert(em, row);
      });
    });
  }

  /** A client's category leads to policies only for those who may see the client: partners, who read libraries, may not. */
  #mayReach(client: RecordId): void {
    const { caller } = this.#scope;
    caller.may('library.read', client);
    if (!caller.can('client.read', client)) caller.may('list.read', client);
  }
}
