import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';

import { breakGlassErrors } from './break-glass.errors.ts';
import * as resolvers from './break-glass.resolvers.ts';
import { BreakGlassService } from './break-glass.service.ts';
import type { Reach } from './reach.ts';

const actions = {
  'client.breakGlass': "opened a client outside of one's own division to oneself, for three hours",
  'client.closeBreakGlass': 'closed a client again that someone from outside had opened to themselves',
  'client.endBreakGlass': 'noted that what was opened by break-glass is over',
  'client.outside': "read a client outside of one's own division",
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** Clients outside of the caller's division, opened for a reason and a few hours. */
export const breakGlassIdea: Idea<{ readonly breakGlasses: BreakGlassService }, { readonly reach: Reach }> = {
  actions,
  errors: [breakGlassErrors],
  resolvers,
  services: (scope, { reach }) => ({ breakGlasses: new BreakGlassService(scope, reach) }),
};
