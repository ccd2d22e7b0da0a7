import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { byIdLoader } from '../by-id.ts';
import { ResourceSchema } from './resource.entity.ts';
import { resourceList } from './resource.list.ts';
import { ResourceRepository } from './resource.repository.ts';
import { resourceResolvers } from './resource.resolvers.ts';
import { ResourceService } from './resource.service.ts';

const actions = {
  'resource.add': 'added a resource',
  'resource.change': 'changed what a resource says',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 资源库: resources on offer. */
export const resourceIdea: Idea<{ readonly resources: ResourceService }> = {
  actions,
  entities: [ResourceSchema],
  lists: [resourceList],
  resolvers: resourceResolvers,
  services: (scope) => {
    const rows = new ResourceRepository(scope.session);
    return {
      resources: new ResourceService(
        scope,
        rows,
        byIdLoader((ids) => rows.findMany(ids)),
      ),
    };
  },
};
