import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { type DivisionCode, type RecordId, rangeOf } from '#divisions';
import { heldSql } from '#figures';
import type { Page, Session } from '#persistence';
import { coverageFigure } from '../coverage/coverage.figure.ts';
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
