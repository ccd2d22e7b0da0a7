import type { EntityManager } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { changeRecord } from '#changes';
import { type DivisionCode, isWithin } from '#divisions';
import { type GraphError, errors } from '#errors';
import { type Decided, type ImportMode, type ReadRow, type RowWriter, pathOf } from '#imports';
import { addTokens } from '#lists';
import { columnsOf } from '#marks';
import { insertRows } from '#persistence';
import type { ActingScope } from '#server';
import { lockDuties, recountStations } from '../coverage/coverage.repository.ts';
import { stepOf } from './history.ts';
import { missingOf, unpublishable } from './must-publish.ts';
import { openedStation } from './opening.ts';
import { stationChangeBy } from './station-change.ts';
import { kindRules } from './station-kinds.ts';
import { stationChangeIn } from './station-row-change.ts';
import { StationStepSchema } from './station-step.entity.ts';
import { type Station, StationSchema } from './station.entity.ts';
import type { ChangeStationContent, OpenStationContent } from './station.input.ts';
import { stationList } from './station.list.ts';
import { lockStations } from './stations-of-rows.ts';

type Row = ReadRow<OpenStationContent>;
type DecidedRow = Decided<OpenStationContent>;
type Opened = { readonly station: Station; readonly content: OpenStationContent };

/** Divisions that rows of an import will have their single station of, by its transaction: its parts are decided one by one before any is written. */
const taken = new WeakMap<EntityManager, Set<string>>();

/** Rows of an import, each a station that is opened or, of one that is open already, changed. */
export class StationRows implements RowWriter<OpenStationContent> {
  readonly #em: EntityManager;
  readonly #scope: ActingScope;
  readonly #taken: Set<string>;
  readonly #opened = new Map<number, Opened>();
  readonly #changes = new Map<number, ChangeStationContent>();

  constructor(em: EntityManager, scope: ActingScope) {
    this.#em = em;
    this.#scope = scope;
    this.#taken = taken.get(em) ?? new Set();
    taken.set(em, this.#taken);
  }

  /** Errors of rows: DIVISION_FORBIDDEN, INPUT_INVALID. */
  async decide(rows: readonly Row[], mode: ImportMode): Promise<readonly DecidedRow[]> {
    this.#scope.caller.mayAnywhere('station.open');
    const divisions = [...new Set(rows.map(({ content }) => content.division))];
    const streets = rows.flatMap(({ content }) => content.street ?? []);
    const duties = await lockDuties(this.#em, [...new Set([...divisions, ...streets])]);
    const open = await lockStations(this.#em, { division: { $in: divisions }, closedOn: null });
    const there = Map.groupBy(open.values(), (station) => placeOf(station));
    return rows.map((row): DecidedRow => {
      const stations = there.get(placeOf(row.content)) ?? [];
      const known = stations.find(({ name }) => name === row.content.name);
      const fault = this.#faultOf(row.content, duties, known === undefined && stations.length > 0);
      if (fault !== undefined) return { ...row, outcome: 'REFUSED', errors: [fault] };
      return known === undefined ? this.#decideNew(row) : this.#decideKnown(row, known, mode);
    });
  }

  async write(decided: readonly DecidedRow[]): Promise<void> {
    await this.#open(decided.flatMap(({ row }) => this.#opened.get(row) ?? []));
    const change = stationChangeBy(this.#scope);
    for (const { row } of decided) {
      const content = this.#changes.get(row);
      if (content !== undefined) await changeRecord(this.#em, this.#scope, change, content);
    }
  }

  #faultOf(
    { division, kind, street }: OpenStationContent,
    duties: ReadonlySet<string>,
    isOtherThere: boolean,
  ): GraphError | undefined {
    const { caller } = this.#scope;
    if (!isWithin(division, caller.division))
      return errors.divisionForbidden(division, caller.division).at(pathOf('division'));
    if (!duties.has(division)) return errors.refusedInput(pathOf('division'), 'NO_STATION_THERE', { division });
    if (street !== null && !duties.has(street))
      return errors.refusedInput(pathOf('street'), 'STREET_NOT_HELD', { street });
    const isTaken = isOtherThere || this.#taken.has(placeOf({ division, kind }));
    if (!kindRules[kind].single || !isTaken) return undefined;
    return errors.refusedInput(pathOf('kind'), 'STATION_THERE_ALREADY', { division, stationKind: kind });
  }

  /** One that lacks something is opened all the same, and the report says what it lacks. */
  #decideNew(row: Row): DecidedRow {
    const station = openedStation(this.#scope, row.content);
    if (kindRules[station.kind].single) this.#taken.add(placeOf(station));
    this.#opened.set(row.row, { station, content: row.content });
    return { ...row, outcome: 'CREATED', record: station.id, notices: unpublishable(missingOf(station)) };
  }

  #decideKnown(row: Row, station: Station, mode: ImportMode): DecidedRow {
    const change = mode === 'KEEP' ? undefined : stationChangeIn(station, row.content, mode);
    if (change !== undefined) this.#changes.set(row.row, change);
    return { ...row, outcome: change === undefined ? 'UNCHANGED' : 'CHANGED', record: station.id };
  }

  /** Writes what `openStation` writes of one, a statement a table. */
  async #open(opened: readonly Opened[]): Promise<void> {
    if (opened.length === 0) return;
    const em = this.#em;
    const stations = opened.map(({ station }) => ({ ...station }));
    await insertRows(
      em,
      'advisors.station',
      stations.map((station) => columnsOf(StationSchema, station)),
    );
    await insertRows(
      em,
      'advisors.station_step',
      stations.map((station) => columnsOf(StationStepSchema, stepOf(this.#scope, station, { step: 'OPENED' }, 1))),
    );
    await addTokens(em, stationList, stations);
    await recountStations(em, [...new Set(stations.map(({ division }) => division))], this.#scope.today);
    for (const { station, content } of opened) {
      const { id, division } = station;
      record(em, { action: 'station.open', division, records: [id], fields: fieldsOf(content) });
    }
  }
}

function placeOf({ division, kind }: { readonly division: DivisionCode; readonly kind: string }): string {
  return `${division} ${kind}`;
}
