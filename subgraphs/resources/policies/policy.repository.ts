import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager, QueryBuilder } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import { type DivisionCode, type RecordId, ancestorsOf, rangeOf } from '#divisions';
import type { Page, Session } from '#persistence';
import type { PolicyKind } from './policy-kinds.ts';
import { Policy } from './policy.entity.ts';

export type PolicyFilter = { readonly within: DivisionCode; readonly kind: PolicyKind | undefined };

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

  /** Up to `limit + 1` policies in the order of division and id. */
  listPage(filter: PolicyFilter, { limit, keys }: Page): Promise<Policy[]> {
    return this.#session.read((em) => {
      const query = matching(em, filter);
      if (keys !== undefined) query.andWhere('(policy.division, policy.id) > (?, ?)', [...keys]);
      return query
        .orderBy({ division: 'asc', id: 'asc' })
        .limit(limit + 1)
        .getResultList();
    });
  }

  count(filter: PolicyFilter): Promise<number> {
    return this.#session.read((em) => matching(em, filter).getCount());
  }

  async insert(em: EntityManager, row: RequiredEntityData<Policy>): Promise<Policy> {
    const policy = em.create(Policy, row);
    await em.persist(policy).flush();
    return policy;
  }
}

function matching(em: EntityManager, { within, kind }: PolicyFilter): QueryBuilder<Policy, 'policy'> {
  const { from, to } = rangeOf(within);
  const query = em.createQueryBuilder(Policy, 'policy');
  query.where('policy.division >= ? and policy.division < ?', [from, to]);
  if (kind !== undefined) query.andWhere('policy.kind = ?', [kind]);
  return query;
}
