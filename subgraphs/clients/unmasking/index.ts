import type { Idea } from '#ideas';

import type { Reach } from '../break-glass/reach.ts';
import * as resolvers from './unmasking.resolvers.ts';
import { UnmaskingService } from './unmasking.service.ts';

/** What is kept of people, shown unmasked for a reason. */
export const unmaskingIdea: Idea<{ readonly unmasking: UnmaskingService }, { readonly reach: Reach }> = {
  resolvers,
  services: (scope, { reach }) => ({ unmasking: new UnmaskingService(scope, reach) }),
};
