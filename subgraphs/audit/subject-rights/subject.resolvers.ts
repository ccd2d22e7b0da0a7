import type { Resolvers } from '../resolvers.generated.ts';

export const subjectResolvers = {
  Mutation: {
    exportTrail: (_, { input }, { trailParts }) => trailParts.export(input),
  },
} satisfies Resolvers;
