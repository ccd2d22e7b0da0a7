import type DataLoader from 'dataloader';
import { fieldsOf, record } from '#audit';
import type { RecordId } from '#divisions';
import { type Outcome, errors, outcomeOf } from '#errors';
import { MOST, inputInvalid, optionalTextFrom, publishedPhoneFrom, recordIdFrom, textFrom } from '#input';
import { type Connection, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { writtenBy } from '../audit.ts';
import { isHeld } from '../holdings/holding.repository.ts';
import { pageOfEntries } from '../paged.ts';
import { mayReadEntries, mustKeepLibrary } from '../reach.ts';
import type { AddProviderInput, QueryProvidersArgs } from '../resolvers.generated.ts';
import { isCreditCode } from './credit-code.ts';
import type { Provider } from './provider.entity.ts';
import type { ProviderRepository } from './provider.repository.ts';

/** Who offers resources and runs projects (policy clause 四(三)). */
export class ProviderService {
  readonly #scope: RequestScope;
  readonly #providers: ProviderRepository;
  readonly #byId: DataLoader<RecordId, Provider | undefined>;

  constructor(scope: RequestScope, providers: ProviderRepository, byId: DataLoader<RecordId, Provider | undefined>) {
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
    mayReadEntries(this.#scope.caller, id);
    return this.#byId.load(id);
  }

  /** Providers at or beneath a division, by division and id. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID. */
  async list({ within, ...page }: QueryProvidersArgs): Promise<Connection<Provider>> {
    this.#scope.caller.may('library.read', within);
    return pageOfEntries(
      page,
      (rows) => this.#providers.listPage({ within }, rows),
      () => this.#providers.count({ within }),
    );
  }

  /** Adds a provider. Errors: INPUT_INVALID, LIBRARY_WRONG_AUTHORITY. */
  async add(input: AddProviderInput): Promise<Outcome<Provider>> {
    this.#scope.caller.may('library.edit', input.division);
    return outcomeOf(async () => {
      const { division, kind } = input;
      mustKeepLibrary(this.#scope.caller, division, 'division');
      const row = {
        id: newRecordId(division),
        division,
        name: textFrom(input.name, MOST.long, ['input', 'name']),
        kind,
        creditCode: creditCodeFrom(input.creditCode),
        phone: input.phone?.trim() ? publishedPhoneFrom(input.phone, ['input', 'phone']) : null,
        ...writtenBy(this.#scope),
      };
      return this.#scope.session.write(async (em) => {
        if (!(await isHeld(em, division)))
          throw inputInvalid(['input', 'division'], `"division" is ${division}, which is not held here.`);
        record(em, { action: 'provider.add', division, records: [row.id], fields: fieldsOf(input) });
        return this.#providers.insert(em, row);
      });
    });
  }
}

function creditCodeFrom(value: string | null | undefined): string | null {
  const code = optionalTextFrom(value, MOST.long, ['input', 'creditCode'])?.toUpperCase() ?? null;
  if (code !== null && !isCreditCode(code)) {
    throw inputInvalid(
      ['input', 'creditCode'],
      '"creditCode" is not a unified social credit code. Check its 18 characters.',
    );
  }
  return code;
}
