import type { Idea } from '#ideas';
import { AdvisorsToldSchema, ServingAdvisorSchema } from '#serving';

import * as resolvers from './serving.resolvers.ts';
import { ServingService } from './serving.service.ts';

/** Which advisor serves which clients. */
export const servingIdea: Idea<{ readonly serving: ServingService }> = {
  entities: [ServingAdvisorSchema, AdvisorsToldSchema],
  resolvers,
  services: (scope) => ({ serving: new ServingService(scope) }),
};
