import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { Project } from './project.entity.ts';

/** Projects in the database, as far as the session's caller may see them. */
export class ProjectRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Project[]> {
    return this.#session.read((em) => em.find(Project, { id: { $in: [...ids] } }));
  }

  async insert(em: EntityManager, row: RequiredEntityData<Project>): Promise<Project> {
    const project = em.create(Project, row);
    await em.persist(project).flush();
    return project;
  }
}
