import type { Resolvers } from '../resolvers.generated.ts';

export const subjectResolvers = {
  Mutation: {
    exportAdvisor: (_, { input }, { exports }) => exports.export(input),
  },
} satisfies Resolvers;
