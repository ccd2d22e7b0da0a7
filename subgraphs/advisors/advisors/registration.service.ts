import type { EntityManager } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { type CalendarDate, isPlausible } from '#calendar';
import type { RecordId } from '#divisions';
import { type Outcome, errors, outcomeOf } from '#errors';
import { MOST, recordIdFrom, setFrom, textFrom, textsFrom, wholeTextFrom } from '#input';
import { newRecordId } from '#persistence';
import { IDENTITY_NUMBER_INVALID, isIdentityNumber, isPhone } from '#personal';
import type { RequestScope } from '#server';
import { writeComparing } from '#subject-rights';
import { recountDivisions } from '../coverage/coverage.repository.ts';
import { filingAuthorityOf } from '../filings/filing-moves.ts';
import { filingStepOf } from '../filings/filing.service.ts';
import type { PostAdvisorInput, RegisterAdvisorInput } from '../resolvers.generated.ts';
import { Station } from '../stations/station.entity.ts';
import { Advisor } from './advisor.entity.ts';
import type { AdvisorRepository } from './advisor.repository.ts';
import { comparedByNumber } from './naming.ts';
import { beginPosting } from './postings.ts';
import { sealAdvisor } from './sealed-advisor.ts';

/** Registering advisors by their real names and posting them (policy clauses 三, 五(二)). */
export class RegistrationService {
  readonly #scope: RequestScope;
  readonly #advisors: AdvisorRepository;
  readonly #forget: () => void;

  /** `forget` makes the request's loaders forget what they have read. */
  constructor(scope: RequestScope, advisors: AdvisorRepository, forget: () => void) {
    this.#scope = scope;
    this.#advisors = advisors;
    this.#forget = forget;
  }

  /**
   * Registers an advisor at a first station, which gives the division of the id and the filing authority; the filing is a
   * draft. Errors: INPUT_INVALID, NOT_FOUND, UNMASK_LIMIT.
   */
  async register(input: RegisterAdvisorInput): Promise<Outcome<Advisor>> {
    this.#scope.caller.may('advisor.register', input.station);
    return outcomeOf(async () => {
      const person = personOf(input, this.#scope.today);
      const advisor = await writeComparing(this.#scope, async (em, refusalTells) => {
        const station = await getOpenStation(em, recordIdFrom(input.station));
        const made = this.#draftOf(person, station);
        const { id, division } = made;
        refusalTells(async (after) => [comparedByNumber(await this.#registeredWith(after, made))]);
        if (!(await this.#advisors.insert(em, made))) {
          throw errors.inputInvalid(
            ['input', 'identityNumber'],
            'Someone with this identity number is registered already.',
          );
        }
        beginPosting(em, made, station, this.#scope.today);
        em.persist(filingStepOf(made, null, null, this.#scope));
        await em.flush();
        await recountDivisions(em, [division]);
        record(em, { action: 'advisor.register', division, records: [id], fields: fieldsOf(input) });
        return made;
      });
      this.#forget();
      return advisor;
    });
  }

  /**
   * Posts an advisor at a further station within the filing authority, which answers for every place of service.
   * Errors: INPUT_INVALID, NOT_FOUND.
   */
  async post(input: PostAdvisorInput): Promise<Outcome<Advisor>> {
    this.#scope.caller.may('advisor.register', input.advisor);
    this.#scope.caller.may('advisor.register', input.station);
    return outcomeOf(async () => {
      const id = recordIdFrom(input.advisor);
      const since = this.#sinceOf(input);
      const advisor = await this.#scope.session.write(async (em) => {
        const found = await this.#advisors.lock(em, id);
        if (found === undefined) throw errors.notFound('advisor', id, ['input', 'advisor']);
        const station = await getOpenStation(em, recordIdFrom(input.station));
        checkPosting(found, station);
        beginPosting(em, found, station, since);
        Object.assign(found, { updatedAt: this.#scope.now, updatedBy: this.#scope.caller.subject });
        await em.flush();
        if (found.filingState === 'FILED') await this.#advisors.countFiledAt(em, [station.id], 1);
        await recountDivisions(em, [found.division, station.division]);
        const records = [found.id, station.id];
        record(em, { action: 'advisor.post', division: found.division, records, fields: fieldsOf(input) });
        return found;
      });
      this.#forget();
      return advisor;
    });
  }

  /** The person a refusal is entered at: who has the number, also where the caller does not see them; else the one who was to have it. */
  async #registeredWith(em: EntityManager, made: Advisor): Promise<Pick<Advisor, 'id' | 'division'>> {
    return (await this.#advisors.findRegistered(em, made.identityNumberLookup)) ?? made;
  }

  #sinceOf({ since }: PostAdvisorInput) {
    const { today } = this.#scope;
    const day = since ?? today;
    const path = ['input', 'since'];
    if (day > today) {
      throw errors.inputInvalid(path, `${day} lies ahead. Post the advisor on the day the service begins.`);
    }
    if (!isPlausible(day, today)) throw errors.inputInvalid(path, `${day} lies too far back. Check the year.`);
    return day;
  }

  #draftOf(person: Person, station: Station): Advisor {
    const { now, caller, seals } = this.#scope;
    const id = newRecordId(station.division);
    return Object.assign(new Advisor(), {
      id,
      division: station.division,
      ...person,
      ...sealAdvisor(seals, id, person),
      filingState: 'DRAFT' as const,
      filingAuthority: filingAuthorityOf(station),
      stations: [],
      createdAt: now,
      createdBy: caller.subject,
      updatedAt: now,
      updatedBy: caller.subject,
    });
  }
}

type Person = ReturnType<typeof personOf>;

function personOf(input: RegisterAdvisorInput, today: CalendarDate) {
  const identityNumber = input.identityNumber.trim().toUpperCase();
  if (identityNumber.length !== 18 || !isIdentityNumber(identityNumber, today)) {
    throw errors.inputInvalid(['input', 'identityNumber'], IDENTITY_NUMBER_INVALID);
  }
  const phone = input.phone.trim();
  if (!isPhone(phone)) throw errors.inputInvalid(['input', 'phone'], 'The phone is not valid. Check its digits.');
  return {
    name: wholeTextFrom(input.name, MOST.short, ['input', 'name']),
    identityNumber,
    phone,
    employer: textFrom(input.employer, MOST.short, ['input', 'employer']),
    role: input.role,
    skills: setFrom(textsFrom(input.skills, { many: MOST.entries, most: MOST.short }, ['input', 'skills'])),
    licenceLevel: input.licence?.level ?? null,
    licenceNumber: input.licence
      ? wholeTextFrom(input.licence.number, MOST.short, ['input', 'licence', 'number'])
      : null,
  };
}

async function getOpenStation(em: EntityManager, id: RecordId): Promise<Station> {
  const station = await em.findOne(Station, { id, closedOn: null });
  if (station === null) throw errors.notFound('station', id, ['input', 'station']);
  return station;
}

function checkPosting(advisor: Advisor, station: Station): void {
  if (advisor.filingState === 'WITHDRAWN') {
    throw errors.inputInvalid(['input', 'advisor'], 'The advisor has withdrawn. Register the person anew.');
  }
  if (!station.division.startsWith(advisor.filingAuthority)) {
    throw errors.inputInvalid(
      ['input', 'station'],
      `The advisor is filed with ${advisor.filingAuthority}. Choose a station within it.`,
    );
  }
  if (advisor.stations.includes(station.id)) {
    throw errors.inputInvalid(['input', 'station'], 'The advisor is posted there already.');
  }
}
