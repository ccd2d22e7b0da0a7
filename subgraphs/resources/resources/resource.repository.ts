import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { Resource } from './resource.entity.ts';

/** Resources in the database, as far as the session's caller may see them. */
export class ResourceRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Resource[]> {
    return this.#session.read((em) => em.find(Resource, { id: { $in: [...ids] } }));
  }

  async insert(em: EntityManager, row: RequiredEntityData<Resource>): Promise<Resource> {
    const resource = em.create(Resource, row);
    await em.persist(resource).flush();
    return resource;
  }
}
