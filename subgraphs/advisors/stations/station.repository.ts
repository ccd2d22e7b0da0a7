import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { type DivisionCode, type RecordId, rangeOf } from '#divisions';
import { heldSql } from '#figures';
import type { Page, Session } from '#persistence';
import { coverageFigure } from '../coverage/coverage.figure.ts';
import { StationStep } from './station-step.entity.ts';
import { Station } from './station.entity.ts';

/** Stations and duties in the database, as far as the session's caller may see them. */
export class StationRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Station[]> {
    return this.#session.read((em) => em.find(Station, { id: { $in: [...ids] } }));
  }

  /** The steps of the stations, in the order in which they were recorded. */
  listSteps(stations: readonly RecordId[]): Promise<StationStep[]> {
    return this.#session.read((em) =>
      em.find(StationStep, { station: { $in: [...stations] } }, { orderBy: { ordinal: 'asc' } }),
    );
  }

  /** How many households are served in each of the divisions; null where the clients domain did not tell. */
  listServed(divisions: readonly DivisionCode[]): Promise<{ code: DivisionCode; households: number | null }[]> {
    const ranges = divisions.map((code) => rangeOf(code));
    return this.#session.read((em) =>
      // One statement, whatever the number of divisions; a division's sum is read in the order of the key.
      em.execute(
        `select code, case when exists (select from advisors.clients_told) then (
           select coalesce(sum(households), 0)::int from advisors.served_households where division >= low and division < high
         ) end as households
         from unnest(array[?]::text[], array[?]::text[], array[?]::text[]) as asked (code, low, high)`,
        [divisions, ranges.map(({ from }) => from), ranges.map(({ to }) => to)],
      ),
    );
  }

  /** Up to `limit + 1` codes of divisions, in their order, that lack a station that they must have. */
  listDivisionsWithoutStation(within: DivisionCode, { limit, keys }: Page): Promise<{ code: DivisionCode }[]> {
    const { from, to } = rangeOf(within);
    return this.#session.read((em) =>
      // Duties are not loaded as objects.
      em.execute(`select division as code from (${LACKING}) as lacking where division > ? order by division limit ?`, [
        from,
        to,
        keys?.[0] ?? '',
        limit + 1,
      ]),
    );
  }

  async countDivisionsWithoutStation(within: DivisionCode): Promise<number> {
    const { from, to } = rangeOf(within);
    const rows = await this.#session.read((em) =>
      // The same rows, counted.
      em.execute<{ count: number }[]>(`select count(*)::int as count from (${LACKING}) as lacking`, [from, to]),
    );
    return rows[0]?.count ?? 0;
  }

  /** Writes the station. False when the division already has its single one of the kind: then only undoing is left. */
  async insert(em: EntityManager, station: Station): Promise<boolean> {
    try {
      await em.persist(station).flush();
      return true;
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) return false;
      throw error;
    }
  }
}

/** Divisions that lack a station, as coverage counts them; its parameters are the ends of the range. */
const LACKING = heldSql(coverageFigure, 'withoutStation');
