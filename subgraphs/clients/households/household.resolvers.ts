import type { HouseholdResolvers, MutationResolvers, QueryResolvers } from '../resolvers.generated.ts';

export const Query: QueryResolvers = {
  household: (_, { id }, { households }) => households.get(id),
};

export const Mutation: MutationResolvers = {
  registerHousehold: (_, { input }, { households }) => households.register(input),
  moveHousehold: (_, { input }, { households }) => households.move(input),
};

export const Household: HouseholdResolvers = {
  __resolveReference: ({ id }, { households }) => households.find(id),
  address: (household, _, { households }) => households.address(household),
  moves: (household, _, { households }) => households.moves(household),
  members: (household, _, { clients }) => clients.members(household),
};
