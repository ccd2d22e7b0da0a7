import type { Idea } from '#ideas';
import { byIdLoader } from '../by-id.ts';
import { ResourceSchema } from './resource.entity.ts';
import { resourceList } from './resource.list.ts';
import { ResourceRepository } from './resource.repository.ts';
import { resourceResolvers } from './resource.resolvers.ts';
import { ResourceService } from './resource.service.ts';

/** 资源库: resources on offer. */
export const resourceIdea: Idea<{ readonly resources: ResourceService }> = {
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
