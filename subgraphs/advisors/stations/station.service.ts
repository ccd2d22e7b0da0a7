import { fieldsOf, record } from '#audit';
import { type DivisionCode, levelOf } from '#divisions';
import { type Outcome, errors, outcomeOf } from '#errors';
import { MOST, publishedPhoneFrom, recordIdFrom, setFrom, textFrom, textsFrom, wholeTextFrom } from '#input';
import { type Connection, connectionOf, newRecordId, pageArguments } from '#persistence';
import type { RequestScope } from '#server';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { Posting } from '../advisors/posting.entity.ts';
import { lockDuty, recountDivisions } from '../coverage/coverage.repository.ts';
import type { OpenStationInput, QueryDivisionsWithoutStationArgs, QueryStationsArgs } from '../resolvers.generated.ts';
import { kindRules } from './station-kinds.ts';
import { Station } from './station.entity.ts';
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
    this.#mayRead(id);
    return this.#loaders.byId.load(id);
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

  /** Open stations in the order of their divisions. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID. */
  async list({ within, kind, staffed, first, after }: QueryStationsArgs): Promise<Connection<Station>> {
    this.#mayRead(within);
    const page = pageArguments({ first: first ?? null, after: after ?? null }, ['string', 'string']);
    const filter = { within, kind: kind ?? undefined, staffed: staffed ?? undefined };
    const rows = await this.#stations.listPage(filter, page);
    return connectionOf(
      rows,
      page,
      ({ division, id }) => [division, id],
      () => this.#stations.count(filter),
    );
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

  /** Opens a station, with all that it must publish. Errors: INPUT_INVALID. */
  async open(input: OpenStationInput): Promise<Outcome<Station>> {
    this.#scope.caller.may('station.open', input.division);
    return outcomeOf(async () => {
      const station = this.#stationOf(input);
      await this.#scope.session.write(async (em) => {
        if (!(await lockDuty(em, station.division))) {
          throw errors.inputInvalid(
            ['input', 'division'],
            `No station can stand in ${station.division}. Check the code.`,
          );
        }
        if (!(await this.#stations.insert(em, station))) {
          throw errors.inputInvalid(['input', 'kind'], `Division ${station.division} already has its ${station.kind}.`);
        }
        await recountDivisions(em, [station.division]);
        const { id, division } = station;
        record(em, { action: 'station.open', division, records: [id], fields: fieldsOf(input) });
      });
      this.#forget();
      return station;
    });
  }

  /** Stations are read by those who read advisors, and by partners, who read what stations publish. */
  #mayRead(codeOrId: string): void {
    const { caller } = this.#scope;
    caller.may(caller.scopes.has('station.read') ? 'station.read' : 'advisor.read', codeOrId);
  }

  #stationOf(input: OpenStationInput): Station {
    const { division, kind } = input;
    const { levels, floor } = kindRules[kind];
    if (!levels.includes(levelOf(division))) {
      throw errors.inputInvalid(
        ['input', 'kind'],
        `A ${kind} stands at ${levels.join(' or ')}, and ${division} is not one.`,
      );
    }
    const { now, today, caller } = this.#scope;
    return Object.assign(new Station(), {
      id: newRecordId(division),
      division,
      kind,
      ...publishedOf(input),
      openedOn: today,
      staffingFloor: floor,
      createdAt: now,
      createdBy: caller.subject,
      updatedAt: now,
      updatedBy: caller.subject,
    });
  }
}

/** What a station publishes (policy clause 四): all of it, or nothing. */
function publishedOf(input: OpenStationInput): Partial<Station> {
  const channels = { many: MOST.entries, most: MOST.short };
  const onlineChannels = setFrom(textsFrom(input.onlineChannels, channels, ['input', 'onlineChannels']));
  if (onlineChannels.length === 0) {
    throw errors.inputInvalid(['input', 'onlineChannels'], 'No online channel is given. Name at least one.');
  }
  return {
    name: wholeTextFrom(input.name, MOST.short, ['input', 'name']),
    serviceHours: textFrom(input.serviceHours, MOST.short, ['input', 'serviceHours']),
    address: wholeTextFrom(input.address, MOST.short, ['input', 'address']),
    phone: publishedPhoneFrom(input.phone, ['input', 'phone']),
    onlineChannels,
    providerName: providerOf(input),
  };
}

/** A professional point names the organisation that runs it; no other station does (policy clause 三(四)). */
function providerOf({ kind, providerName }: OpenStationInput): string | null {
  if (kind === 'PROFESSIONAL_POINT') return wholeTextFrom(providerName ?? '', MOST.short, ['input', 'providerName']);
  if (providerName === undefined || providerName === null) return null;
  throw errors.inputInvalid(['input', 'providerName'], 'Only a PROFESSIONAL_POINT is run by a provider. Leave it out.');
}
