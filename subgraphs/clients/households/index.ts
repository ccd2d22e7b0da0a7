import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';

import type { Reach } from '../break-glass/reach.ts';
import { HouseholdMoveSchema } from './household-move.entity.ts';
import { HouseholdSchema } from './household.entity.ts';
import { householdErrors } from './household.errors.ts';
import { householdList } from './household.list.ts';
import * as resolvers from './household.resolvers.ts';
import { HouseholdService } from './household.service.ts';

const actions = {
  'household.register': 'registered a household with its first clients',
  'household.move': 'moved a household to another community; one entry stands where it was, one where it is',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 家庭: households, where they live and have lived. */
export const householdIdea: Idea<{ readonly households: HouseholdService }, { readonly reach: Reach }> = {
  actions,
  entities: [HouseholdSchema, HouseholdMoveSchema],
  errors: [householdErrors],
  lists: [householdList],
  resolvers,
  services: (scope, { reach }) => ({ households: new HouseholdService(scope, reach) }),
};
