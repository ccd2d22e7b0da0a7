import type { EntityManager } from '@mikro-orm/postgresql';
import { type Scope, findRecord } from '#access';
import { fieldsOf, record } from '#audit';
import { changeRecord } from '#changes';
import type { DivisionCode } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, connectionOf, newRecordId, pageArguments } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { Posting } from '../advisors/posting.entity.ts';
import { lockDuty, recountDivisions } from '../coverage/coverage.repository.ts';
import type {
  ChangeStationInput,
  CloseStationInput,
  OpenStationInput,
  QueryDivisionsWithoutStationArgs,
  QueryStationsArgs,
} from '../resolvers.generated.ts';
import { kindRules } from './station-kinds.ts';
import { Station } from './station.entity.ts';
import { closeStation } from './closing.ts';
import { stationChange } from './station-change.ts';
import { type OpenStationContent, changeStationWrite, closeStationWrite, openStationWrite } from './station.input.ts';
import { stationList } from './station.list.ts';
import type { StationLoaders } from './station.loaders.ts';
import type { StationRepository } from './station.repository.ts';

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
    return findRecord(this.#scope.caller, this.#readScope(), id, (sought) => this.#loaders.byId.load(sought));
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

  /** Open stations. Errors: those of a list. */
  async list(args: QueryStationsArgs): Promise<Connection<Station>> {
    this.#scope.caller.may(this.#readScope(), args.within);
    return readList(this.#scope, stationList, args);
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

  /** Opens a station, with all that it must publish. Errors: INPUT_INVALID, and those of every write. */
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
      work: (em, content) => changeRecord(em, this.#scope, stationChange, content),
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
    const station = this.#stationOf(content);
    const { id, division, kind } = station;
    if (!(await lockDuty(em, division))) {
      throw errors.refusedInput(['input', 'division'], 'NO_STATION_THERE', { division });
    }
    if (!(await this.#stations.insert(em, station))) {
      throw errors.refusedInput(['input', 'kind'], 'STATION_THERE_ALREADY', { division, stationKind: kind });
    }
    await recountDivisions(em, [division], this.#scope.today);
    record(em, { action: 'station.open', division, records: [id], fields: fieldsOf(content) });
    return station;
  }

  async #writtenNow(id: string): Promise<Station> {
    const [station] = await this.#stations.findMany([recordIdFrom(id)]);
    if (station === undefined) throw errors.notFound('station', id);
    return station;
  }

  /** Stations are read by those who read advisors, and by partners, who read what stations publish. */
  #readScope(): Scope {
    return this.#scope.caller.scopes.has('station.read') ? 'station.read' : 'advisor.read';
  }

  #stationOf(content: OpenStationContent): Station {
    const { idempotencyKey: _, ...published } = content;
    const { division, kind } = published;
    const { now, today, caller } = this.#scope;
    return Object.assign(new Station(), {
      id: newRecordId(division),
      ...published,
      openedOn: today,
      staffingFloor: kindRules[kind].floor,
      createdAt: now,
      createdBy: caller.subject,
      updatedAt: now,
      updatedBy: caller.subject,
    });
  }
}
