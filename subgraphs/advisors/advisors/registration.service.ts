import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { type RecordId, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import type { RequestScope } from '#server';
import { type RefusalTells, comparing } from '#subject-rights';
import { countPlace } from '#workflows';
import { write } from '#writes';
import { recountDivisions } from '../coverage/coverage.repository.ts';
import { filingItemOf, filingStepOf } from '../filings/filing-steps.ts';
import { filingsFigure } from '../filings/filings.figure.ts';
import type { EndPostingInput, PostAdvisorInput, RegisterAdvisorInput } from '../resolvers.generated.ts';
import { mustTakePostings } from '../stations/station-change.ts';
import { Station } from '../stations/station.entity.ts';
import { registeredAt } from '../stations/street.ts';
import { Advisor } from './advisor.entity.ts';
import type { AdvisorRepository } from './advisor.repository.ts';
import { draftOf } from './draft.ts';
import { comparedByNumber } from './naming.ts';
import { endPosting } from './end-posting.ts';
import { beginPosting } from './postings.ts';
import {
  type PostAdvisorContent,
  type RegisterAdvisorContent,
  documentIn,
  endPostingWrite,
  postAdvisorWrite,
  registerAdvisorWrite,
} from './registration.input.ts';
import { tellServingOf } from './serving.ts';

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
   * draft. Errors: INPUT_INVALID, NOT_FOUND, UNMASK_LIMIT, and those of every write.
   */
  async register(input: RegisterAdvisorInput): Promise<Outcome<Advisor>> {
    const { transact, refusalTells } = comparing(this.#scope);
    const outcome = await write(this.#scope, registerAdvisorWrite, input, {
      transact,
      work: (em, content) => this.#register(em, content, refusalTells),
      ...this.#written,
    });
    this.#forget();
    return outcome;
  }

  /**
   * Posts an advisor at a further station within the filing authority, which answers for every place of service.
   * Errors: INPUT_INVALID, NOT_FOUND, and those of every write.
   */
  async post(input: PostAdvisorInput): Promise<Outcome<Advisor>> {
    const outcome = await write(this.#scope, postAdvisorWrite, input, {
      work: (em, content) => this.#post(em, content),
      ...this.#written,
    });
    this.#forget();
    return outcome;
  }

  /** Ends one posting of several, or the last one. Errors: those of `endPosting`, and those of every write. */
  async endPosting(input: EndPostingInput): Promise<Outcome<Advisor>> {
    const ender = { scope: this.#scope, advisors: this.#advisors };
    const outcome = await write(this.#scope, endPostingWrite, input, {
      work: (em, content) => endPosting(em, content, ender),
      ...this.#written,
    });
    this.#forget();
    return outcome;
  }

  readonly #written = {
    recordOf: (advisor: Advisor) => advisor,
    again: (id: string): Promise<Advisor> => this.#advisors.get(id),
  };

  async #register(em: EntityManager, content: RegisterAdvisorContent, refusalTells: RefusalTells): Promise<Advisor> {
    const station = await getOpenStation(em, content.station);
    const { document, path } = documentIn(content);
    const made = Object.assign(new Advisor(), draftOf(this.#scope, content, document, station));
    const { id, division } = made;
    refusalTells(async (after) => [comparedByNumber(await this.#registeredWith(after, made))]);
    if (!(await this.#advisors.save(em, made))) throw errors.refusedInput(path, 'REGISTERED_ALREADY');
    beginPosting(em, made, station, this.#scope.today);
    em.persist(filingStepOf(made, null, null, this.#scope));
    await em.flush();
    await recountDivisions(em, [division], this.#scope.today);
    await countPlace(em, filingsFigure, this.#scope.today, { after: filingItemOf(made) });
    record(em, { action: 'advisor.register', division, records: [id], fields: fieldsOf(content) });
    return made;
  }

  async #post(em: EntityManager, content: PostAdvisorContent): Promise<Advisor> {
    const { now, today, caller } = this.#scope;
    const advisor = await this.#advisors.lock(em, content.advisor);
    if (advisor === undefined) throw errors.notFound('advisor', content.advisor, ['input', 'advisor']);
    const station = await getOpenStation(em, content.station);
    if (content.main === true && advisor.stations.slice(1).includes(station.id))
      return this.#makeMain(em, advisor, station);
    checkPosting(advisor, station);
    const { id, division } = advisor;
    const since = content.since ?? today;
    beginPosting(em, advisor, station, since);
    if (since < advisor.firstPostedOn) advisor.firstPostedOn = since;
    if (content.main === true) advisor.stations = mainFirst(advisor, station);
    Object.assign(advisor, { updatedAt: now, updatedBy: caller.subject });
    await em.flush();
    if (advisor.filingState === 'FILED') await this.#advisors.countFiledAt(em, [station.id], 1);
    await recountDivisions(em, [division, registeredAt(station)], today);
    await tellServingOf(em, [id], today);
    record(em, { action: 'advisor.post', division, records: [id, station.id], fields: fieldsOf(content) });
    return advisor;
  }

  /** Of several current postings another one is the main one from now on. Errors: INPUT_INVALID. */
  async #makeMain(em: EntityManager, advisor: Advisor, station: Station): Promise<Advisor> {
    const { now, caller } = this.#scope;
    if (advisor.filingState === 'WITHDRAWN') throw errors.refusedInput(['input', 'advisor'], 'ADVISOR_WITHDRAWN');
    const stations = mainFirst(advisor, station);
    Object.assign(advisor, { stations, updatedAt: now, updatedBy: caller.subject });
    await em.flush();
    const { id, division } = advisor;
    record(em, { action: 'advisor.post', division, records: [id, station.id], fields: ['main'] });
    return advisor;
  }

  /** The person a refusal is entered at: who has the number, also where the caller does not see them; else the one who was to have it. */
  async #registeredWith(em: EntityManager, made: Advisor): Promise<Pick<Advisor, 'id' | 'division'>> {
    return (await this.#advisors.findRegistered(em, made.identityNumberLookup)) ?? made;
  }
}

/** The station, held against being closed until the transaction ends. Errors: NOT_FOUND, INPUT_INVALID. */
async function getOpenStation(em: EntityManager, id: RecordId): Promise<Station> {
  const station = await em.findOne(Station, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (station === null) throw errors.notFound('station', id, ['input', 'station']);
  mustTakePostings(station, ['input', 'station']);
  return station;
}

function mainFirst({ stations }: Advisor, { id }: Station): Advisor['stations'] {
  return [id, ...stations.filter((station) => station !== id)];
}

/** Errors: INPUT_INVALID. */
function checkPosting({ filingState, filingAuthority: authority, stations }: Advisor, station: Station): void {
  if (filingState === 'WITHDRAWN') throw errors.refusedInput(['input', 'advisor'], 'ADVISOR_WITHDRAWN');
  if (!isWithin(registeredAt(station), authority)) {
    throw errors.refusedInput(['input', 'station'], 'OUTSIDE_AUTHORITY', { authority });
  }
  if (stations.includes(station.id)) throw errors.refusedInput(['input', 'station'], 'POSTED_ALREADY');
}
