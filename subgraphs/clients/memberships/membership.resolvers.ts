import type {
  ClientResolvers,
  HouseholdMembershipResolvers,
  HouseholdResolvers,
  MutationResolvers,
} from '../resolvers.generated.ts';

export const Mutation: MutationResolvers = {
  joinHousehold: (_, { input }, { memberships }) => memberships.join(input),
  splitHousehold: (_, { input }, { memberships }) => memberships.split(input),
};

export const Household: HouseholdResolvers = {
  formerMembers: (household, _, { memberships }) => memberships.formerMembers(household),
};

export const Client: ClientResolvers = {
  households: (client, _, { memberships }) => memberships.of(client),
};

export const HouseholdMembership: HouseholdMembershipResolvers = {
  household: (membership, _, { memberships }) => memberships.household(membership),
};
