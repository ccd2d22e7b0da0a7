import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';

import type { Reach } from '../break-glass/reach.ts';
import { unmaskingErrors } from './unmasking.errors.ts';
import * as resolvers from './unmasking.resolvers.ts';
import { UnmaskingService } from './unmasking.service.ts';

const actions = {
  'client.unmask': 'saw names, numbers, phones or addresses of people unmasked',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** What is kept of people, shown unmasked for a reason. */
export const unmaskingIdea: Idea<{ readonly unmasking: UnmaskingService }, { readonly reach: Reach }> = {
  actions,
  errors: [unmaskingErrors],
  resolvers,
  services: (scope, { reach }) => ({ unmasking: new UnmaskingService(scope, reach) }),
};
