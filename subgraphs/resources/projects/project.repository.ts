import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager, QueryBuilder } from '@mikro-orm/postgresql';
import { type DivisionCode, type RecordId, rangeOf } from '#divisions';
import type { Page, Session } from '#persistence';

import { Project } from './project.entity.ts';

export type ProjectFilter = { readonly within: DivisionCode };

/** Projects in the database, as far as the session's caller may see them. */
export class ProjectRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Project[]> {
    return this.#session.read((em) => em.find(Project, { id: { $in: [...ids] } }));
  }

  /** Up to `limit + 1` projects in the order of division and id. */
  listPage(filter: ProjectFilter, { limit, keys }: Page): Promise<Project[]> {
    return this.#session.read((em) => {
      const query = matching(em, filter);
      if (keys !== undefined) query.andWhere('(project.division, project.id) > (?, ?)', [...keys]);
      return query
        .orderBy({ division: 'asc', id: 'asc' })
        .limit(limit + 1)
        .getResultList();
    });
  }

  count(filter: ProjectFilter): Promise<number> {
    return this.#session.read((em) => matching(em, filter).getCount());
  }

  async insert(em: EntityManager, row: RequiredEntityData<Project>): Promise<Project> {
    const project = em.create(Project, row);
    await em.persist(project).flush();
    return project;
  }
}

function matching(em: EntityManager, filter: ProjectFilter): QueryBuilder<Project, 'project'> {
  const { from, to } = rangeOf(filter.within);
  const query = em.createQueryBuilder(Project, 'project');
  query.where('project.division >= ? and project.division < ?', [from, to]);

  return query;
}
