import type { EntityManager } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import type { DivisionCode } from '#divisions';
import { type Outcome, errors } from '#errors';
import { type Loader, newRecordId, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import { lockDuty, recountDivisions } from '../coverage/coverage.repository.ts';
import type { DivisionRef } from '../division-ref.ts';
import type { SetServiceCentresInput } from '../resolvers.generated.ts';
import { ServiceCentre } from './service-centre.entity.ts';
import { type SetServiceCentresContent, setServiceCentresWrite } from './service-centre.input.ts';
import type { ServiceCentreRepository } from './service-centre.repository.ts';

/** In which centres of a street a service station must stand (policy clause 三(二)): data of the street's district. */
export class ServiceCentreService {
  readonly #scope: RequestScope;
  readonly #centres: ServiceCentreRepository;
  readonly #forget: () => void;
  readonly #current: Loader<DivisionCode, ServiceCentre[]>;

  /** `forget` makes the request's other loaders forget what they have read. */
  constructor(scope: RequestScope, centres: ServiceCentreRepository, forget: () => void) {
    this.#scope = scope;
    this.#centres = centres;
    this.#forget = forget;
    this.#current = rowsLoader(
      (streets) => centres.listCurrent(streets),
      ({ division }) => division,
    );
  }

  async listOf(division: DivisionCode): Promise<ServiceCentre[]> {
    this.#scope.caller.may('advisor.read', division);
    return this.#current.load(division);
  }

  /** Has the street list these centres, and no others, from today on. Errors: INPUT_INVALID, and those of every write. */
  async set(input: SetServiceCentresInput): Promise<Outcome<DivisionRef>> {
    const outcome = await write(this.#scope, setServiceCentresWrite, input, {
      work: (em, content) => this.#set(em, content),
      recordOf: ({ code }) => ({ id: code }),
      again: async () => ({ code: input.division }),
    });
    this.#forget();
    return outcome;
  }

  async #set(em: EntityManager, content: SetServiceCentresContent): Promise<DivisionRef> {
    const { division } = content;
    if (!(await lockDuty(em, division))) throw errors.refusedInput(['input', 'division'], 'NOT_A_STREET', { division });
    const listed = await this.#centres.replace(em, division, this.#centresOf(content), this.#scope.today);
    await recountDivisions(em, [division], this.#scope.today);
    const records = listed.map(({ id }) => id);
    record(em, { action: 'station.require', division, records, fields: fieldsOf(content) });
    return { code: division };
  }

  #centresOf({ division, centres }: SetServiceCentresContent): ServiceCentre[] {
    const { now, today, caller } = this.#scope;
    return centres.map(({ kind, name }) =>
      Object.assign(new ServiceCentre(), {
        id: newRecordId(division),
        division,
        kind,
        name,
        since: today,
        until: null,
        createdAt: now,
        createdBy: caller.subject,
      }),
    );
  }
}
