import type { ActionsOf } from '#audit';
import type { RecordId } from '#divisions';
import type { Idea } from '#ideas';
import { rowLoader } from '#persistence';
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
    const byId = rowLoader(
      (ids: readonly RecordId[]) => rows.findMany(ids),
      ({ id }) => id,
    );
    return {
      resources: new ResourceService(scope, rows, byId),
    };
  },
};
