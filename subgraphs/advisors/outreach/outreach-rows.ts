import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphError } from '#errors';
import type { Decided, ReadRow, RowWriter } from '#imports';
import type { ActingScope } from '#server';
import type { Station } from '../stations/station.entity.ts';
import { lockStations, unseenStation } from '../stations/stations-of-rows.ts';
import { keepOutreach, outreachOf } from './keep-outreach.ts';
import { Outreach } from './outreach.entity.ts';
import type { RecordOutreachContent } from './outreach.input.ts';

type Row = ReadRow<RecordOutreachContent>;
type DecidedRow = Decided<RecordOutreachContent>;

/** Rows of an import, each an event; one of the same division, station, day, channel and place is there already, and stays as it is. */
export class OutreachRows implements RowWriter<RecordOutreachContent> {
  readonly #em: EntityManager;
  readonly #scope: ActingScope;
  readonly #events = new Map<number, Outreach>();

  constructor(em: EntityManager, scope: ActingScope) {
    this.#em = em;
    this.#scope = scope;
  }

  /** Errors of rows: NOT_FOUND, DIVISION_FORBIDDEN, INPUT_INVALID. */
  async decide(rows: readonly Row[]): Promise<readonly DecidedRow[]> {
    this.#scope.caller.mayAnywhere('outreach.record');
    const ids = [...new Set(rows.flatMap(({ content }) => content.station ?? []))];
    const stations = await lockStations(this.#em, { id: { $in: ids } });
    const days = [...new Set(rows.map(({ content }) => content.heldOn))];
    const found = await this.#em.find(Outreach, { heldOn: { $in: days }, withdrawnOn: null });
    const known = new Map(found.map((event) => [sameOf(event), event.id]));
    return rows.map((row) => this.#decide(row, stations, known));
  }

  async write(decided: readonly DecidedRow[]): Promise<void> {
    const kept = decided.flatMap(({ row, content }) => {
      const outreach = this.#events.get(row);
      return outreach === undefined ? [] : [{ outreach, content }];
    });
    await keepOutreach(this.#em, this.#scope, kept);
  }

  /** Errors: NOT_FOUND, DIVISION_FORBIDDEN. */
  #stationOf({ station: id }: RecordOutreachContent, stations: ReadonlyMap<string, Station>): Station | null {
    if (id === null) return null;
    const station = stations.get(id);
    if (station === undefined) throw unseenStation(this.#scope.caller, id);
    return station;
  }

  #decide(row: Row, stations: ReadonlyMap<string, Station>, known: ReadonlyMap<string, string>): DecidedRow {
    const { content } = row;
    const { caller } = this.#scope;
    try {
      caller.may('outreach.record', content.division);
      const station = this.#stationOf(content, stations);
      const outreach = outreachOf(this.#scope, content, { station, planItem: null });
      const there = known.get(sameOf(outreach));
      if (there !== undefined) return { ...row, outcome: 'UNCHANGED', record: there };
      this.#events.set(row.row, outreach);
      return { ...row, outcome: 'CREATED', record: outreach.id };
    } catch (error) {
      if (error instanceof GraphError) return { ...row, outcome: 'REFUSED', errors: [error] };
      throw error;
    }
  }
}

function sameOf({ division, station, heldOn, channel, place }: Outreach): string {
  return [division, station ?? '', heldOn, channel, place].join(' ');
}
