import type { Resolvers } from '../resolvers.generated.ts';

export const unmaskingResolvers = {
  Mutation: {
    unmaskAdvisor: (_, { input }, { unmasking }) => unmasking.unmask(input),
  },
} satisfies Resolvers;
