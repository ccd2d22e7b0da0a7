import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';

import type { Reach } from '../break-glass/reach.ts';
import type { ClientService } from '../clients/client.service.ts';
import type { HouseholdService } from '../households/household.service.ts';
import { MembershipSchema } from './membership.entity.ts';
import { membershipErrors } from './membership.errors.ts';
import * as resolvers from './membership.resolvers.ts';
import { MembershipService } from './membership.service.ts';

type Needs = { readonly reach: Reach; readonly clients: ClientService; readonly households: HouseholdService };

const actions = {
  'household.join': 'had a client belong to another household of the community',
  'household.split': 'made a new household of some members of another',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 家庭归属: which household somebody belongs to, over time. */
export const membershipIdea: Idea<{ readonly memberships: MembershipService }, Needs> = {
  actions,
  entities: [MembershipSchema],
  errors: [membershipErrors],
  resolvers,
  services: (scope, { reach, clients, households }) => ({
    memberships: new MembershipService(scope, reach, clients, households),
  }),
};
