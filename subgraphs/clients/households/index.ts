import type { Idea } from '#ideas';

import type { Reach } from '../break-glass/reach.ts';
import { HouseholdMoveSchema } from './household-move.entity.ts';
import { HouseholdSchema } from './household.entity.ts';
import { householdList } from './household.list.ts';
import * as resolvers from './household.resolvers.ts';
import { HouseholdService } from './household.service.ts';

/** 家庭: households, where they live and have lived. */
export const householdIdea: Idea<{ readonly households: HouseholdService }, { readonly reach: Reach }> = {
  entities: [HouseholdSchema, HouseholdMoveSchema],
  lists: [householdList],
  resolvers,
  services: (scope, { reach }) => ({ households: new HouseholdService(scope, reach) }),
};
