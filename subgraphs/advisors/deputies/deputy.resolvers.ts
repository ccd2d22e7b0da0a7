import type { Resolvers } from '../resolvers.generated.ts';

export const deputyResolvers: Resolvers = {
  Query: {
    deputies: (_, { authority }, { deputies }) => deputies.list(authority),
  },
  Mutation: {
    nameDeputy: (_, { input }, { deputies }) => deputies.name(input),
    endDeputy: (_, { input }, { deputies }) => deputies.end(input),
  },
  Deputy: {
    authority: ({ division }) => ({ code: division }),
  },
};
