import { findRecord } from '#access';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { errors } from '#errors';
import { recordIdFrom } from '#input';
import { type Measured, readList } from '#lists';
import { type Connection, connectionOf, pageArguments } from '#persistence';
import { type Personal, masked } from '#personal';
import type { RequestScope } from '#server';
import type { QueryAdvisorsArgs, StationAdvisorsArgs } from '../resolvers.generated.ts';
import type { Station } from '../stations/station.entity.ts';
import { registeredAt } from '../stations/street.ts';
import type { Advisor } from './advisor.entity.ts';
import { advisorErrors } from './advisor.errors.ts';
import { advisorList } from './advisor.list.ts';
import type { AdvisorLoaders } from './advisor.loaders.ts';
import type { Posting } from './posting.entity.ts';

/** A licence, with the division of whoever holds it. */
export type Licence = {
  readonly division: DivisionCode;
  readonly level: CodeKey;
  readonly number: string;
  readonly validUntil: CalendarDate | null;
};

/** Who serves where: reading the roster of advisors. */
export class AdvisorService {
  readonly #scope: RequestScope;
  readonly #loaders: AdvisorLoaders;

  constructor(scope: RequestScope, loaders: AdvisorLoaders) {
    this.#scope = scope;
    this.#loaders = loaders;
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(id: string): Promise<Advisor> {
    const advisor = await this.find(id);
    if (advisor === undefined) throw errors.notFound('advisor', id);
    return advisor;
  }

  /** Errors: ID_MALFORMED. */
  async find(value: unknown): Promise<Advisor | undefined> {
    const id = recordIdFrom(value);
    return findRecord(this.#scope.caller, 'advisor.read', id, (sought) => this.#loaders.byId.load(sought));
  }

  /** Errors: those of a list, and INPUT_INVALID of a filter by hours while none are required. */
  async list(args: QueryAdvisorsArgs): Promise<Connection<Advisor>> {
    this.#scope.caller.may('advisor.read', args.within);
    const isMet = args.filter?.trainingHoursMet ?? null;
    const trainingHoursMet = isMet === null ? null : hoursOfThisYear(this.#scope, isMet);
    return readList(this.#scope, advisorList, { ...args, filter: { ...args.filter, trainingHoursMet } });
  }

  /** Advisors posted at the station now, by id. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID. */
  async listPostedAt(station: Station, { first, after }: StationAdvisorsArgs): Promise<Connection<Advisor>> {
    this.#scope.caller.may('advisor.read', registeredAt(station));
    const page = pageArguments({ first: first ?? null, after: after ?? null }, ['string']);
    const posted = await this.#loaders.postedAt(page).load(station.id);
    const rows = await Promise.all(posted.map(({ id }) => this.#loaders.byId.load(id)));
    const advisors = rows.filter((advisor) => advisor !== undefined);
    return connectionOf(
      advisors,
      page,
      ({ id }) => [id],
      () => this.#loaders.postedCount.load(station.id),
    );
  }

  /** Current and past postings, the latest first. */
  async postingsOf({ id, division }: Advisor): Promise<Posting[]> {
    this.#scope.caller.may('advisor.read', division);
    return this.#loaders.postings.load(id);
  }

  licenceOf({
    division,
    licenceLevel: level,
    licenceNumber: number,
    licenceValidUntil: validUntil,
  }: Advisor): Licence | null {
    this.#scope.caller.may('advisor.read', division);
    return level && number ? { division, level, number, validUntil: validUntil ?? null } : null;
  }

  licenceNumberOf({ division, number }: Licence): string {
    this.#scope.caller.may('client.read', division);
    return number;
  }

  async identityNumberOf(advisor: Advisor): Promise<Personal | null | undefined> {
    this.#scope.caller.may('advisor.read', advisor.division);
    const row = await this.#loaders.personal.load(advisor.id);
    return row && masked(row.identityNumber);
  }

  async phoneOf(advisor: Advisor): Promise<Personal | null | undefined> {
    this.#scope.caller.may('advisor.read', advisor.division);
    const row = await this.#loaders.personal.load(advisor.id);
    return row && masked(row.phone);
  }
}

/** Errors: INPUT_INVALID while the operator requires none. */
function hoursOfThisYear(
  { today, trainingHoursAYear: required }: Pick<RequestScope, 'today' | 'trainingHoursAYear'>,
  isMet: boolean,
): Measured {
  if (required === null)
    throw advisorErrors.of('INPUT_INVALID.NO_HOURS_REQUIRED', { path: ['filter', 'trainingHoursMet'] });
  const year = today.slice(0, 4);
  return { isMet, by: [`${year}-01-01`, `${year}-12-31`, required] };
}
