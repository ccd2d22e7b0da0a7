import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import type { Session } from '#persistence';
import type { StationDutyRow } from '../stations/station-duties.ts';

/** Coverage of a division and everything beneath it. */
export type CoverageCounts = {
  readonly stations: number;
  readonly required: number;
  readonly staffed: number;
  readonly understaffed: number;
  readonly missing: number;
  readonly withoutStation: number;
  readonly advisors: number;
};

/** Advisors of a division and everything beneath it, by the state of their filing. */
export type FilingCounts = {
  readonly draft: number;
  readonly submitted: number;
  readonly filed: number;
  readonly returned: number;
  readonly changed: number;
  readonly suspended: number;
  readonly withdrawn: number;
};

/** The figures of each division that must have stations: kept, and added up for any division. */
export class CoverageRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The figures of many divisions in one statement. */
  sum(codes: readonly DivisionCode[]): Promise<(CoverageCounts & FilingCounts & { code: DivisionCode })[]> {
    return this.#session.read((em) =>
      // A range of the primary key for each code.
      em.execute(
        `select asked.code, figures.* from unnest(array[?]::text[]) as asked (code)
         cross join lateral (
           select ${['stations', 'required', 'staffed', 'understaffed'].map((column) => sums(column)).join(', ')},
             ${sums('required - staffed - understaffed', 'missing')}, ${sums('serving', 'advisors')},
             (count(*) filter (where required > staffed + understaffed))::int as "withoutStation",
             ${STATES.map((state) => sums(state)).join(', ')}
           from advisors.station_duty
           where division >= asked.code and division < asked.code || ':') figures`,
        [codes],
      ),
    );
  }

  /** Makes the duties those of the rows, with figures counted from stations and advisors; what agrees is left alone. */
  async replaceDuties(rows: readonly StationDutyRow[]): Promise<void> {
    const duties = JSON.stringify(rows);
    await this.#session.write(async (em) => {
      // One statement each for thousands of rows.
      await em.execute(
        `insert into advisors.station_duty (division, kind)
         select division, kind from jsonb_to_recordset(?::jsonb) as duty (division text, kind text)
         on conflict (division) do update set kind = excluded.kind where station_duty.kind <> excluded.kind`,
        [duties],
      );
      await em.execute(
        `delete from advisors.station_duty where division not in
         (select division from jsonb_to_recordset(?::jsonb) as duty (division text))`,
        [duties],
      );
      await em.execute('select 1 from advisors.station_duty order by division for update');
      await em.execute(recountSql);
    });
  }
}

/**
 * Whether the division has a duty: the owner holds it, and a station may stand there. The duty is held against other
 * writers until the transaction ends.
 */
export async function lockDuty(em: EntityManager, division: DivisionCode): Promise<boolean> {
  // Duties are not loaded as objects.
  const rows = await em.execute<unknown[]>('select 1 from advisors.station_duty where division = ? for update', [
    division,
  ]);
  return rows.length > 0;
}

/** Counts the figures of the divisions anew from their stations and advisors, in the transaction that changed these. */
export async function recountDivisions(em: EntityManager, divisions: readonly DivisionCode[]): Promise<void> {
  // Locked before it is counted: a writer that waited must count what the other one left, in a snapshot of its own.
  await em.execute('select 1 from advisors.station_duty where division in (?) order by division for update', [
    divisions,
  ]);
  await em.execute(`${recountSql} and duty.division in (?)`, [divisions]);
}

const STATES = ['draft', 'submitted', 'filed', 'returned', 'changed', 'suspended', 'withdrawn'] as const;

function sums(column: string, name = column): string {
  return `coalesce(sum(${column}), 0)::int as ${name}`;
}

const FIGURES = ['stations', 'required', 'staffed', 'understaffed', 'serving', ...STATES];
const figuresOf = (row: string): string => FIGURES.map((figure) => `${row}.${figure}`).join(', ');

/** Counts the figures of every division anew, for rows written in bulk; by three look-ups a division. */
export const recountSql = `
  update advisors.station_duty duty set (${FIGURES.join(', ')}) = row(${figuresOf('fresh')})
  from (
    select self.division, network.stations, greatest(network.open, listed.centres, 1) as required, network.staffed,
      network.open - network.staffed as understaffed, roster.* from advisors.station_duty self
    cross join lateral (
      select count(*)::int as stations, (count(*) filter (where kind = self.kind))::int as open,
        (count(*) filter (where kind = self.kind and advisors_posted >= staffing_floor))::int as staffed
      from advisors.station where station.division = self.division and closed_on is null) network
    cross join lateral (
      select count(*)::int as centres from advisors.service_centre
      where service_centre.division = self.division and until is null) listed
    cross join lateral (
      select (count(*) filter (where filing_state = 'FILED' and cardinality(stations) > 0))::int as serving,
        ${STATES.map((state) => `(count(*) filter (where filing_state = '${state.toUpperCase()}'))::int as ${state}`).join(', ')}
      from advisors.advisor where advisor.division = self.division) roster) fresh
  where fresh.division = duty.division and (${figuresOf('duty')}) is distinct from (${figuresOf('fresh')})`;
