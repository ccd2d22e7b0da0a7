import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { type Change, changeRecord } from '#changes';
import type { RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { addToFigure } from '#figures';
import { recordIdFrom } from '#input';
import { tellProvider } from '#known-providers';
import { readList } from '#lists';
import { type Connection, type Loader, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import { writtenBy } from '../audit.ts';
import { mustHold } from '../holdings/must-hold.ts';
import { entriesOf, libraryFigure } from '../library/library.figure.ts';
import { findEntry, mustKeepLibrary } from '../reach.ts';
import type { AddProviderInput, ChangeProviderInput, QueryProvidersArgs } from '../resolvers.generated.ts';
import { Provider } from './provider.entity.ts';
import { type AddProviderContent, addProviderWrite, changeProviderWrite } from './provider.input.ts';
import { providerList } from './provider.list.ts';
import type { ProviderRepository } from './provider.repository.ts';

/** 修改: in its place; the trail says who changed which fields and when. */
const providerChange: Change<Provider, 'provider'> = {
  action: 'provider.change',
  kind: 'provider',
  lock: (em, id) => em.findOne(Provider, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }),
  authorize: (caller, { division }) => mustKeepLibrary(caller, division, 'provider'),
  check: tellProvider,
};

/** Who offers resources and runs projects (policy clause 四(三)). */
export class ProviderService {
  readonly #scope: RequestScope;
  readonly #providers: ProviderRepository;
  readonly #byId: Loader<RecordId, Provider | undefined>;

  constructor(scope: RequestScope, providers: ProviderRepository, byId: Loader<RecordId, Provider | undefined>) {
    this.#scope = scope;
    this.#providers = providers;
    this.#byId = byId;
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(id: string): Promise<Provider> {
    const provider = await this.find(id);
    if (provider === undefined) throw errors.notFound('provider', id);
    return provider;
  }

  /** Errors: ID_MALFORMED. */
  async find(value: unknown): Promise<Provider | undefined> {
    const id = recordIdFrom(value);
    return findEntry(this.#scope.caller, id, (sought) => this.#byId.load(sought));
  }

  /** Errors: those of a list. */
  async list(args: QueryProvidersArgs): Promise<Connection<Provider>> {
    this.#scope.caller.may('library.read', args.within);
    return readList(this.#scope, providerList, args);
  }

  /** Adds a provider. Errors: INPUT_INVALID, LIBRARY_WRONG_AUTHORITY, and those of every write. */
  async add(input: AddProviderInput): Promise<Outcome<Provider>> {
    return write(this.#scope, addProviderWrite, input, {
      work: (em, content) => this.#insert(em, content),
      recordOf: (provider) => provider,
      again: (id) => this.get(id),
    });
  }

  /** Changes a provider. Errors: LIBRARY_WRONG_AUTHORITY, VERSION_CONFLICT, INPUT_INVALID, NOT_FOUND, and those of every write. */
  async change(input: ChangeProviderInput): Promise<Outcome<Provider>> {
    return write(this.#scope, changeProviderWrite, input, {
      work: (em, content) => changeRecord(em, this.#scope, providerChange, content),
      recordOf: (provider) => provider,
      again: (id) => this.get(id),
    });
  }

  /** Errors: INPUT_INVALID. */
  async #insert(em: EntityManager, content: AddProviderContent): Promise<Provider> {
    const { idempotencyKey: _, ...provider } = content;
    const { division } = provider;
    await mustHold(em, division, 'division');
    const id = newRecordId(division);
    record(em, { action: 'provider.add', division, records: [id], fields: fieldsOf(content) });
    const { today } = this.#scope;
    const inserted = await this.#providers.insert(em, { id, ...provider, ...writtenBy(this.#scope) });
    await tellProvider(em, inserted);
    await addToFigure(em, libraryFigure, entriesOf('providers', { division, from: today }), today);
    return inserted;
  }
}
