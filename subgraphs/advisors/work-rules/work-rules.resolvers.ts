import type { Resolvers } from '../resolvers.generated.ts';

export const workRuleResolvers = {
  Query: {
    workRules: (_, args, { workRules }) => workRules.listInForce(args),
  },
  Mutation: {
    setWorkRules: (_, { input }, { workRules }) => workRules.set(input),
  },
  Station: {
    workRules: (station, _, { workRules }) => workRules.listOf(station),
  },
  WorkRules: {
    division: ({ division }) => ({ code: division }),
  },
} satisfies Resolvers;
