import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager, QueryBuilder } from '@mikro-orm/postgresql';
import { type DivisionCode, type RecordId, rangeOf } from '#divisions';
import type { Page, Session } from '#persistence';

import { Provider } from './provider.entity.ts';

export type ProviderFilter = { readonly within: DivisionCode };

/** Providers in the database, as far as the session's caller may see them. */
export class ProviderRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Provider[]> {
    return this.#session.read((em) => em.find(Provider, { id: { $in: [...ids] } }));
  }

  /** Up to `limit + 1` providers in the order of division and id. */
  listPage(filter: ProviderFilter, { limit, keys }: Page): Promise<Provider[]> {
    return this.#session.read((em) => {
      const query = matching(em, filter);
      if (keys !== undefined) query.andWhere('(provider.division, provider.id) > (?, ?)', [...keys]);
      return query
        .orderBy({ division: 'asc', id: 'asc' })
        .limit(limit + 1)
        .getResultList();
    });
  }

  count(filter: ProviderFilter): Promise<number> {
    return this.#session.read((em) => matching(em, filter).getCount());
  }

  async insert(em: EntityManager, row: RequiredEntityData<Provider>): Promise<Provider> {
    const provider = em.create(Provider, row);
    await em.persist(provider).flush();
    return provider;
  }
}

function matching(em: EntityManager, filter: ProviderFilter): QueryBuilder<Provider, 'provider'> {
  const { from, to } = rangeOf(filter.within);
  const query = em.createQueryBuilder(Provider, 'provider');
  query.where('provider.division >= ? and provider.division < ?', [from, to]);

  return query;
}
