import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { type Change, changeRecord } from '#changes';
import type { DivisionCode } from '#divisions';
import { type Outcome, errors } from '#errors';
import { addToFigure } from '#figures';
import { recordIdFrom } from '#input';
import { mustTake, readList } from '#lists';
import { type Connection, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import { writtenBy } from '../audit.ts';
import type { ClientRef } from '../client-ref.ts';
import { mustHold } from '../holdings/must-hold.ts';
import { entriesOf, libraryFigure } from '../library/library.figure.ts';
import { findEntry, mayReadEntries, mustKeepLibrary } from '../reach.ts';
import type {
  AddPolicyInput,
  ChangePolicyInput,
  QueryPoliciesArgs,
  QueryPoliciesInForceArgs,
} from '../resolvers.generated.ts';
import { mustEndAfterStart } from '../term.ts';
import { Policy } from './policy.entity.ts';
import { type AddPolicyContent, addPolicyWrite, changePolicyWrite } from './policy.input.ts';
import type { PolicyLoaders } from './policy.loaders.ts';
import { policyList } from './policy.list.ts';
import type { PolicyRepository } from './policy.repository.ts';

const countedOf = ({ division, inForceFrom: from, inForceUntil: until }: Policy) =>
  entriesOf('policies', { division, from, until });

/** 修改: in its place; the trail says who changed which fields and when. */
const policyChange: Change<Policy, 'policy'> = {
  action: 'policy.change',
  kind: 'policy',
  lock: (em, id) => em.findOne(Policy, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }),
  authorize: (caller, { division }) => mustKeepLibrary(caller, division, 'policy'),
  counted: { by: libraryFigure, entriesOf: countedOf },
  check: (_, { inForceFrom, inForceUntil }, changed) =>
    mustEndAfterStart(['inForceFrom', inForceFrom], ['inForceUntil', inForceUntil], changed),
};

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
    return findEntry(this.#scope.caller, id, (sought) => this.#loaders.byId.load(sought));
  }

  /** Errors: those of a list. */
  async list(args: QueryPoliciesArgs): Promise<Connection<Policy>> {
    this.#scope.caller.may('library.read', args.within);
    return readList(this.#scope, policyList, args);
  }

  /** Policies in force today in a division, nearest level first. */
  async listInForce({ in: division, category, kind }: QueryPoliciesInForceArgs): Promise<Policy[]> {
    mayReadEntries(this.#scope.caller, division);
    mustTake(policyList, 'categories', category, ['category']);
    mustTake(policyList, 'kinds', kind, ['kind']);
    const policies = await this.#loaders.inForce.load(division);
    return policies.filter(
      (policy) => (!category || policy.categories.includes(category)) && (!kind || policy.kind === kind),
    );
  }

  /** Policies in force today that are for the client's category, nearest level first; none without a category. */
  async listForClient({ division, category }: ClientRef): Promise<Policy[]> {
    this.#mayReach(division);
    if (!category) return [];
    const policies = await this.#loaders.inForce.load(division);
    return policies.filter((policy) => policy.categories.includes(category));
  }

  /** Adds a policy to the library of the division that issued it. Errors: INPUT_INVALID, LIBRARY_WRONG_AUTHORITY, and those of every write. */
  async add(input: AddPolicyInput): Promise<Outcome<Policy>> {
    return write(this.#scope, addPolicyWrite, input, {
      work: (em, content) => this.#insert(em, content),
      recordOf: (policy) => policy,
      again: (id) => this.get(id),
    });
  }

  /** Changes a policy. Errors: LIBRARY_WRONG_AUTHORITY, VERSION_CONFLICT, INPUT_INVALID, NOT_FOUND, and those of every write. */
  async change(input: ChangePolicyInput): Promise<Outcome<Policy>> {
    return write(this.#scope, changePolicyWrite, input, {
      work: (em, content) => changeRecord(em, this.#scope, policyChange, content),
      recordOf: (policy) => policy,
      again: (id) => this.get(id),
    });
  }

  /** Errors: INPUT_INVALID. */
  async #insert(em: EntityManager, content: AddPolicyContent): Promise<Policy> {
    const { idempotencyKey: _, issuedBy: division, ...policy } = content;
    await mustHold(em, division, 'issuedBy');
    const id = newRecordId(division);
    record(em, { action: 'policy.add', division, records: [id], fields: fieldsOf(content) });
    const inserted = await this.#policies.insert(em, { id, division, ...policy, ...writtenBy(this.#scope) });
    await addToFigure(em, libraryFigure, countedOf(inserted), this.#scope.today);
    return inserted;
  }

  /** A client's category leads to policies only for those who may see the client: partners, who read libraries, may not. */
  #mayReach(division: DivisionCode): void {
    const { caller } = this.#scope;
    caller.mayReach('library.read', { division });
    caller.mayReach(caller.scopes.has('client.read') ? 'client.read' : 'list.read', { division });
  }
}
