import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphError } from '#errors';
import type { Decided, ReadRow, RowWriter } from '#imports';
import type { ActingScope } from '#server';
import type { Station } from '../stations/station.entity.ts';
import { lockStations, unseenStation } from '../stations/stations-of-rows.ts';
import { Incident } from './incident.entity.ts';
import type { ReportIncidentContent } from './incident.input.ts';
import { type Reported, keepIncidents, reportedOf } from './keep-incidents.ts';

type Row = ReadRow<ReportIncidentContent>;
type DecidedRow = Decided<ReportIncidentContent>;

/** Rows of an import, each an incident; one of the same station, day and kind is there already, and stays as it is. */
export class IncidentRows implements RowWriter<ReportIncidentContent> {
  readonly #em: EntityManager;
  readonly #scope: ActingScope;
  readonly #reported = new Map<number, Reported>();

  constructor(em: EntityManager, scope: ActingScope) {
    this.#em = em;
    this.#scope = scope;
  }

  /** Errors of rows: NOT_FOUND, DIVISION_FORBIDDEN, INPUT_INVALID. */
  async decide(rows: readonly Row[]): Promise<readonly DecidedRow[]> {
    this.#scope.caller.mayAnywhere('incident.report');
    const ids = [...new Set(rows.map(({ content }) => content.station))];
    const days = [...new Set(rows.map(({ content }) => content.happenedOn))];
    const stations = await lockStations(this.#em, { id: { $in: ids } });
    const found = await this.#em.find(Incident, { station: { $in: ids }, happenedOn: { $in: days } });
    const known = new Map(found.map((incident) => [sameOf(incident), incident.id]));
    return rows.map((row) => this.#decide(row, stations.get(row.content.station), known));
  }

  async write(decided: readonly DecidedRow[]): Promise<void> {
    const reported = decided.flatMap(({ row }) => this.#reported.get(row) ?? []);
    await keepIncidents(this.#em, this.#scope, reported);
  }

  #decide(row: Row, station: Station | undefined, known: ReadonlyMap<string, string>): DecidedRow {
    const refused = (error: GraphError): DecidedRow => ({ ...row, outcome: 'REFUSED', errors: [error] });
    if (station === undefined) return refused(unseenStation(this.#scope.caller, row.content.station));
    try {
      const reported = reportedOf(this.#scope, station, row.content);
      const there = known.get(sameOf(reported.incident));
      if (there !== undefined) return { ...row, outcome: 'UNCHANGED', record: there };
      this.#reported.set(row.row, reported);
      return { ...row, outcome: 'CREATED', record: reported.incident.id };
    } catch (error) {
      if (error instanceof GraphError) return refused(error);
      throw error;
    }
  }
}

const sameOf = ({ station, happenedOn, kind }: Incident): string => [station, happenedOn, kind].join(' ');
