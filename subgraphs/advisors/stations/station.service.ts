import type { EntityManager } from '@mikro-orm/postgresql';
import { type Scope, findRecord } from '#access';
import { fieldsOf, record } from '#audit';
import type { DivisionCode, RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, connectionOf, pageArguments } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { Posting } from '../advisors/posting.entity.ts';
import { isOpenAt, nextOpening } from '../opening-hours/index.ts';
import { lockDuty, recountStations } from '../coverage/coverage.repository.ts';
import type {
  AdvisedStaffing,
  ChangeStationInput,
  CloseStationInput,
  MergeStationsInput,
  MoveStationInput,
  OpenStationInput,
  PublishStationInput,
  QueryDivisionsWithoutStationArgs,
  QueryStationsArgs,
} from '../resolvers.generated.ts';
import type { Station } from './station.entity.ts';
import { advisedStaffing, isAdvisedByCaseload } from './advised-staffing.ts';
import { closeStation } from './closing.ts';
import { changeStation } from './change-station.ts';
import { addStep } from './history.ts';
import { mergeStations } from './merging.ts';
import { moveStation } from './moving.ts';
import { openedStation } from './opening.ts';
import { nameOfProvider } from './provider-of.ts';
import { publishStation } from './publishing.ts';
import {
  type OpenStationContent,
  changeStationWrite,
  closeStationWrite,
  mergeStationsWrite,
  moveStationWrite,
  openStationWrite,
  publishStationWrite,
} from './station.input.ts';
import type { StationStep } from './station-step.entity.ts';
import { stationList } from './station.list.ts';
import type { StationLoaders } from './station.loaders.ts';
import type { StationRepository } from './station.repository.ts';
import { mustHoldStreet } from './station-street.ts';
import { registeredAt } from './street.ts';

/** Where advisors serve: the network of stations (policy clause 三). */
export class StationService {
  readonly #scope: RequestScope;
  readonly #stations: StationRepository;
  readonly #loaders: StationLoaders;
  readonly #forget: () => void;

  /** `forget` makes the request's loaders forget what they have read. */
  constructor(scope: RequestScope, stations: StationRepository, loaders: StationLoaders, forget: () => void) {
    this.#scope = scope;
    this.#stations = stations;
    this.#loaders = loaders;
    this.#forget = forget;
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(id: string): Promise<Station> {
    const station = await this.find(id);
    if (station === undefined) throw errors.notFound('station', id);
    return station;
  }

  /** Errors: ID_MALFORMED. */
  async find(value: unknown): Promise<Station | undefined> {
    const id = recordIdFrom(value);
    const found = await findRecord(this.#scope.caller, this.#readScope(), id, async (sought) => {
      const station = await this.#findShown(sought);
      // A point of the district is also seen by the street in which it stands.
      return station && { division: registeredAt(station), station };
    });
    return found?.station;
  }

  /** Another station that a station names, as far as the caller sees it. */
  findSeen(id: RecordId): Promise<Station | undefined> {
    return this.#findShown(id);
  }

  /** The main station of an advisor; undefined when no posting is current. */
  async stationOf({ division, stations }: Advisor): Promise<Station | undefined> {
    this.#scope.caller.may('advisor.read', division);
    const [main] = stations;
    return main === undefined ? undefined : this.#loaders.byId.load(main);
  }

  /** The station of a posting, which has the same division. */
  async getPosted({ division, station: id }: Posting): Promise<Station> {
    this.#scope.caller.may('advisor.read', division);
    const station = await this.#loaders.byId.load(id);
    if (station === undefined) throw errors.notFound('station', id);
    return station;
  }

  /** Open stations; to who reads no advisors those that are published. Errors: those of a list. */
  async list(args: QueryStationsArgs): Promise<Connection<Station>> {
    this.#scope.caller.may(this.#readScope(), args.within);
    if (this.#seesUnpublished) return readList(this.#scope, stationList, args);
    if (args.filter?.published === false) throw errors.filterForbidden(['filter', 'published'], 'advisor.read');
    return readList(this.#scope, stationList, { ...args, filter: { ...args.filter, published: true } });
  }

  /** Divisions that lack a station that they must have, by code. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID. */
  async listDivisionsWithout(args: QueryDivisionsWithoutStationArgs): Promise<Connection<{ code: DivisionCode }>> {
    const { within, first, after } = args;
    this.#scope.caller.may('advisor.read', within);
    const page = pageArguments({ first: first ?? null, after: after ?? null }, ['string']);
    const rows = await this.#stations.listDivisionsWithoutStation(within, page);
    return connectionOf(
      rows,
      page,
      ({ code }) => [code],
      () => this.#stations.countDivisionsWithoutStation(within),
    );
  }

  /** Opens a station, and publishes it where it says all that it must. Errors: INPUT_INVALID, and those of every write. */
  async open(input: OpenStationInput): Promise<Outcome<Station>> {
    const outcome = await write(this.#scope, openStationWrite, input, {
      work: (em, content) => this.#open(em, content),
      ...this.#written,
    });
    this.#forget();
    return outcome;
  }

  /** Changes what an open station publishes. Errors: NOT_FOUND, VERSION_CONFLICT, INPUT_INVALID, and those of every write. */
  async change(input: ChangeStationInput): Promise<Outcome<Station>> {
    const outcome = await write(this.#scope, changeStationWrite, input, {
      work: (em, content) => changeStation(em, this.#scope, content),
      ...this.#written,
    });
    this.#forget();
    return outcome;
  }

  /** Publishes a station. Errors: those of `publishStation` and of every write. */
  async publish(input: PublishStationInput): Promise<Outcome<Station>> {
    const outcome = await write(this.#scope, publishStationWrite, input, {
      work: (em, content) => publishStation(em, this.#scope, content),
      ...this.#written,
    });
    this.#forget();
    return outcome;
  }

  /** Moves a station. Errors: those of `moveStation` and of every write, TRANSFER_NEEDED. */
  async move(input: MoveStationInput): Promise<Outcome<Station>> {
    const outcome = await write(this.#scope, moveStationWrite(this.#scope), input, {
      work: (em, content) => moveStation(em, this.#scope, content),
      ...this.#written,
    });
    this.#forget();
    return outcome;
  }

  /** Merges a station into another one. Errors: those of `mergeStations` and of every write. */
  async merge(input: MergeStationsInput): Promise<Outcome<Station>> {
    const outcome = await write(this.#scope, mergeStationsWrite, input, {
      work: (em, content) => mergeStations(em, this.#scope, content),
      ...this.#written,
    });
    this.#forget();
    return outcome;
  }

  /** Closes a station, with which its postings end. Errors: NOT_FOUND, VERSION_CONFLICT, INPUT_INVALID, and those of every write. */
  async close(input: CloseStationInput): Promise<Outcome<Station>> {
    const outcome = await write(this.#scope, closeStationWrite, input, {
      work: (em, content) => closeStation(em, this.#scope, content),
      ...this.#written,
    });
    this.#forget();
    return outcome;
  }

  readonly #written = {
    recordOf: (station: Station) => station,
    again: (id: string): Promise<Station> => this.#writtenNow(id),
  };

  async #open(em: EntityManager, content: OpenStationContent): Promise<Station> {
    const station = openedStation(this.#scope, content);
    const { provider, providerName } = station;
    if (provider) station.providerName = await nameOfProvider(em, this.#scope.owner, { provider, providerName });
    const { id, division, kind } = station;
    if (content.street !== null) await mustHoldStreet(em, content.street);
    if (!(await lockDuty(em, division))) {
      throw errors.refusedInput(['input', 'division'], 'NO_STATION_THERE', { division });
    }
    if (!(await this.#stations.insert(em, station))) {
      throw errors.refusedInput(['input', 'kind'], 'STATION_THERE_ALREADY', { division, stationKind: kind });
    }
    await addStep(em, this.#scope, station, { step: 'OPENED' });
    await recountStations(em, [division], this.#scope.today);
    record(em, { action: 'station.open', division, records: [id], fields: fieldsOf(content) });
    return station;
  }

  async #writtenNow(id: string): Promise<Station> {
    const [station] = await this.#stations.findMany([recordIdFrom(id)]);
    if (station === undefined) throw errors.notFound('station', id);
    return station;
  }

  /** Whether it is open now; null where its weekly hours are not known. */
  openNow({ weeklyHours: weekly, hoursExceptions: exceptions, closedOn }: Station): boolean | null {
    if (!weekly) return null;
    return !closedOn && isOpenAt({ weekly, exceptions }, this.#scope.now);
  }

  /** When it opens next; null where that is not known, or it does not. */
  opensNext({ weeklyHours: weekly, hoursExceptions: exceptions, closedOn }: Station): Date | null {
    if (!weekly || closedOn) return null;
    return nextOpening({ weekly, exceptions }, this.#scope.now);
  }

  /** Its steps in the order in which they were recorded. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async historyOf({ id, division }: Station): Promise<StationStep[]> {
    this.#scope.caller.may('advisor.read', division);
    return this.#loaders.history.load(id);
  }

  /** The station for what of it those alone are told who read advisors there. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  forStaff(station: Station): Station {
    this.#scope.caller.may('advisor.read', registeredAt(station));
    return station;
  }

  /** How many advisors it is advised to have. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async advisedStaffingOf(station: Station): Promise<AdvisedStaffing> {
    this.forStaff(station);
    const isAdvised = isAdvisedByCaseload(this.#scope, station);
    const households = isAdvised ? ((await this.#loaders.served.load(station.division)) ?? null) : null;
    return advisedStaffing(station, this.#scope.staffing, households);
  }

  /** The station as far as the caller is to know of it: who reads no advisors sees what is published. */
  async #findShown(id: RecordId): Promise<Station | undefined> {
    const station = await this.#loaders.byId.load(id);
    return station?.publishedOn || this.#seesUnpublished ? station : undefined;
  }

  get #seesUnpublished(): boolean {
    return this.#scope.caller.scopes.has('advisor.read');
  }

  /** Stations are read by those who read advisors, and by partners, who read what stations publish. */
  #readScope(): Scope {
    return this.#scope.caller.scopes.has('station.read') ? 'station.read' : 'advisor.read';
  }
}
