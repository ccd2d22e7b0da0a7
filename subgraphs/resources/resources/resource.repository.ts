import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager, QueryBuilder } from '@mikro-orm/postgresql';
import { type DivisionCode, type RecordId, rangeOf } from '#divisions';
import type { Page, Session } from '#persistence';
import type { ResourceKind } from './resource-kinds.ts';
import { Resource } from './resource.entity.ts';

export type ResourceFilter = { readonly within: DivisionCode; readonly kind: ResourceKind | undefined };

/** Resources in the database, as far as the session's caller may see them. */
export class ResourceRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Resource[]> {
    return this.#session.read((em) => em.find(Resource, { id: { $in: [...ids] } }));
  }

  /** Up to `limit + 1` resources in the order of division and id. */
  listPage(filter: ResourceFilter, { limit, keys }: Page): Promise<Resource[]> {
    return this.#session.read((em) => {
      const query = matching(em, filter);
      if (keys !== undefined) query.andWhere('(resource.division, resource.id) > (?, ?)', [...keys]);
      return query
        .orderBy({ division: 'asc', id: 'asc' })
        .limit(limit + 1)
        .getResultList();
    });
  }

  count(filter: ResourceFilter): Promise<number> {
    return this.#session.read((em) => matching(em, filter).getCount());
  }

  async insert(em: EntityManager, row: RequiredEntityData<Resource>): Promise<Resource> {
    const resource = em.create(Resource, row);
    await em.persist(resource).flush();
    return resource;
  }
}

function matching(em: EntityManager, filter: ResourceFilter): QueryBuilder<Resource, 'resource'> {
  const { from, to } = rangeOf(filter.within);
  const query = em.createQueryBuilder(Resource, 'resource');
  query.where('resource.division >= ? and resource.division < ?', [from, to]);
  if (filter.kind !== undefined) query.andWhere('resource.kind = ?', [filter.kind]);
  return query;
}
