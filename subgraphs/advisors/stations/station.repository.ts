import { type EntityManager, type QueryBuilder, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { type DivisionCode, type RecordId, rangeOf } from '#divisions';
import { heldSql } from '#figures';
import type { Page, Session } from '#persistence';
import { coverageFigure } from '../coverage/coverage.figure.ts';
import type { StationKind } from './station-kinds.ts';
import { Station } from './station.entity.ts';

export type StationFilter = {
  readonly within: DivisionCode;
  readonly kind: StationKind | undefined;
  readonly staffed: boolean | undefined;
};

/** Stations and duties in the database, as far as the session's caller may see them. */
export class StationRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Station[]> {
    return this.#session.read((em) => em.find(Station, { id: { $in: [...ids] } }));
  }

  /** Up to `limit + 1` open stations in the order of division and id. */
  listPage(filter: StationFilter, { limit, keys }: Page): Promise<Station[]> {
    return this.#session.read((em) => {
      const query = matching(em, filter);
      if (keys !== undefined) query.andWhere('(station.division, station.id) > (?, ?)', [...keys]);
      return query
        .orderBy({ division: 'asc', id: 'asc' })
        .limit(limit + 1)
        .getResultList();
    });
  }

  count(filter: StationFilter): Promise<number> {
    return this.#session.read((em) => matching(em, filter).getCount());
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

function matching(em: EntityManager, { within, kind, staffed }: StationFilter): QueryBuilder<Station, 'station'> {
  const { from, to } = rangeOf(within);
  const query = em.createQueryBuilder(Station, 'station');
  query.where('station.division >= ? and station.division < ? and station.closed_on is null', [from, to]);
  if (kind !== undefined) query.andWhere('station.kind = ?', [kind]);
  if (staffed !== undefined) {
    // A station without a floor is neither below nor at it.
    query.andWhere('station.staffing_floor > 0 and (station.advisors_posted >= station.staffing_floor) = ?', [staffed]);
  }
  return query;
}
