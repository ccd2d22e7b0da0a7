import { resolversOf } from '#marks';

import type { HouseholdAnswer } from '../answers.ts';
import type { HouseholdResolvers, MutationResolvers, QueryResolvers } from '../resolvers.generated.ts';
import type { Services } from '../index.ts';
import { Home } from './household.entity.ts';

export const Query: QueryResolvers = {
  household: (_, { id }, { households }) => households.get(id),
  households: (_, args, { households }) => households.list(args),
};

export const Mutation: MutationResolvers = {
  registerHousehold: (_, { input }, { households }) => households.register(input),
  moveHousehold: (_, { input }, { households }) => households.move(input),
};

export const Household: HouseholdResolvers = {
  __resolveReference: ({ id }, { households }) => households.find(id),
  ...resolversOf(Home, (household: HouseholdAnswer, field, { households }: Services) =>
    households.told(household, field),
  ),
  moves: (household, _, { households }) => households.moves(household),
  members: (household, _, { clients }) => clients.members(household),
};
