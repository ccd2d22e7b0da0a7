import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import { type DivisionCode, type RecordId, ancestorsOf } from '#divisions';
import type { Session } from '#persistence';
import { Policy } from './policy.entity.ts';

/** Policies in the database, as far as the session's caller may see them. */
export class PolicyRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Policy[]> {
    return this.#session.read((em) => em.find(Policy, { id: { $in: [...ids] } }));
  }

  /** The policies in force on the day that were issued at any of the divisions or above, each once, by id. */
  listInForce(divisions: readonly DivisionCode[], day: CalendarDate): Promise<Policy[]> {
    const levels = new Set(divisions.flatMap((division) => [division, ...ancestorsOf(division)]));
    return this.#session.read((em) =>
      em.find(
        Policy,
        {
          division: { $in: [...levels] },
          inForceFrom: { $lte: day },
          $or: [{ inForceUntil: null }, { inForceUntil: { $gte: day } }],
        },
        { orderBy: { id: 'asc' } },
      ),
    );
  }

  async insert(em: EntityManager, row: RequiredEntityData<Policy>): Promise<Policy> {
    const policy = em.create(Policy, row);
    await em.persist(policy).flush();
    return policy;
  }
}
