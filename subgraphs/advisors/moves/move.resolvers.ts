import type { Resolvers } from '../resolvers.generated.ts';

export const moveResolvers = {
  Mutation: {
    moveAdvisor: (_, { input }, { moves }) => moves.move(input),
  },
} satisfies Resolvers;
