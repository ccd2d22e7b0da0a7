import type { Idea } from '#ideas';

import { BreakGlassSchema } from './break-glass.entity.ts';
import * as resolvers from './break-glass.resolvers.ts';
import { BreakGlassService } from './break-glass.service.ts';
import type { Reach } from './reach.ts';

/** Clients outside of the caller's division, opened for a reason and a few hours. */
export const breakGlassIdea: Idea<{ readonly breakGlasses: BreakGlassService }, { readonly reach: Reach }> = {
  entities: [BreakGlassSchema],
  resolvers,
  services: (scope, { reach }) => ({ breakGlasses: new BreakGlassService(scope, reach) }),
};
