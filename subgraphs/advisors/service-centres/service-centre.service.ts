import DataLoader from 'dataloader';
import { fieldsOf, record } from '#audit';
import { type DivisionCode, atLevel, levelOf } from '#divisions';
import { type Outcome, errors, outcomeOf } from '#errors';
import { MOST, wholeTextFrom } from '#input';
import { newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { lockDuty, recountDivisions } from '../coverage/coverage.repository.ts';
import type { DivisionRef } from '../division-ref.ts';
import type { SetServiceCentresInput } from '../resolvers.generated.ts';
import { ServiceCentre } from './service-centre.entity.ts';
import type { ServiceCentreRepository } from './service-centre.repository.ts';

const MOST_CENTRES = 50;

/** In which centres of a street a service station must stand (policy clause 三(二)): data of the street's district. */
export class ServiceCentreService {
  readonly #scope: RequestScope;
  readonly #centres: ServiceCentreRepository;
  readonly #forget: () => void;
  readonly #current: DataLoader<DivisionCode, ServiceCentre[]>;

  /** `forget` makes the request's other loaders forget what they have read. */
  constructor(scope: RequestScope, centres: ServiceCentreRepository, forget: () => void) {
    this.#scope = scope;
    this.#centres = centres;
    this.#forget = forget;
    this.#current = new DataLoader(async (streets) => {
      const byStreet = Map.groupBy(await centres.listCurrent(streets), ({ division }) => division);
      return streets.map((street) => byStreet.get(street) ?? []);
    });
  }

  async listOf(division: DivisionCode): Promise<ServiceCentre[]> {
    this.#scope.caller.may('advisor.read', division);
    return this.#current.load(division);
  }

  /** Has the street list these centres, and no others, from today on. Errors: INPUT_INVALID, DIVISION_FORBIDDEN. */
  async set(input: SetServiceCentresInput): Promise<Outcome<DivisionRef>> {
    this.#mayDecide(input.division);
    return outcomeOf(async () => {
      const { division } = input;
      const centres = this.#centresOf(input);
      await this.#scope.session.write(async (em) => {
        if (levelOf(division) !== 'SUBDISTRICT' || !(await lockDuty(em, division))) {
          throw errors.inputInvalid(['input', 'division'], `${division} is not a street of yours. Check the code.`);
        }
        const listed = await this.#centres.replace(em, division, centres, this.#scope.today);
        await recountDivisions(em, [division]);
        const records = listed.map(({ id }) => id);
        record(em, { action: 'station.require', division, records, fields: fieldsOf(input) });
      });
      this.#current.clearAll();
      this.#forget();
      return { code: division };
    });
  }

  /** The district that the street lies in, and no other authority. */
  #mayDecide(division: DivisionCode): void {
    const { caller } = this.#scope;
    caller.may('station.require', division);
    const district = atLevel(division, 'DISTRICT');
    if (district === undefined || !caller.isAuthority(district)) {
      throw errors.divisionForbidden(division, caller.division);
    }
  }

  #centresOf({ division, centres }: SetServiceCentresInput): ServiceCentre[] {
    const { now, today, caller } = this.#scope;
    if (centres.length < 1 || centres.length > MOST_CENTRES) {
      throw errors.inputInvalid(['input', 'centres'], `Name 1 to ${MOST_CENTRES} centres: a street has one at least.`);
    }
    const names = centres.map(({ name }, index) =>
      wholeTextFrom(name, MOST.short, ['input', 'centres', String(index), 'name']),
    );
    return centres.map(({ kind }, index) => {
      const name = names[index] ?? '';
      if (names.indexOf(name) !== index) {
        throw errors.inputInvalid(
          ['input', 'centres', String(index), 'name'],
          `${name} is listed twice. Leave one out.`,
        );
      }
      return Object.assign(new ServiceCentre(), {
        id: newRecordId(division),
        division,
        kind,
        name,
        since: today,
        until: null,
        createdAt: now,
        createdBy: caller.subject,
      });
    });
  }
}
