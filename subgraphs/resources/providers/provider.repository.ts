import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { Provider } from './provider.entity.ts';

/** Providers in the database, as far as the session's caller may see them. */
export class ProviderRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Provider[]> {
    return this.#session.read((em) => em.find(Provider, { id: { $in: [...ids] } }));
  }

  async insert(em: EntityManager, row: RequiredEntityData<Provider>): Promise<Provider> {
    const provider = em.create(Provider, row);
    await em.persist(provider).flush();
    return provider;
  }
}
