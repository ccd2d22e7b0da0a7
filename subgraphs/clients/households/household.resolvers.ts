import type { HouseholdResolvers, MutationResolvers, QueryResolvers } from '../resolvers.generated.ts';

export const Query: QueryResolvers = {
  household: (_, { id }, { households }) => households.get(id),
};

export const Mutation: MutationResolvers = {
  registerHousehold: (_, { input }, { households }) => households.register(input),
};

export const Household: HouseholdResolvers = {
  __resolveReference: ({ id }, { households }) => households.find(id),
  address: ({ id }, _, { households }) => households.address(id),
  members: ({ id }, _, { clients }) => clients.members(id),
};
