import type { ActionsOf } from '#audit';
import type { RecordId } from '#divisions';
import type { Idea } from '#ideas';
import { rowLoader } from '#persistence';
import { ProjectSchema } from './project.entity.ts';
import { projectList } from './project.list.ts';
import { ProjectRepository } from './project.repository.ts';
import { projectResolvers } from './project.resolvers.ts';
import { ProjectService } from './project.service.ts';

const actions = {
  'project.add': 'added a project',
  'project.change': 'changed what a project says',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 项目库: projects that run. */
export const projectIdea: Idea<{ readonly projects: ProjectService }> = {
  actions,
  entities: [ProjectSchema],
  lists: [projectList],
  resolvers: projectResolvers,
  services: (scope) => {
    const rows = new ProjectRepository(scope.session);
    const byId = rowLoader(
      (ids: readonly RecordId[]) => rows.findMany(ids),
      ({ id }) => id,
    );
    return {
      projects: new ProjectService(scope, rows, byId),
    };
  },
};
