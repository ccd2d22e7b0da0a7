import type { Resolvers } from '../resolvers.generated.ts';

export const hotlineResolvers = {
  Query: {
    hotlines: (_, args, { hotlines }) => hotlines.list(args),
  },
  Mutation: {
    addHotline: (_, { input }, { hotlines }) => hotlines.add(input),
    changeHotline: (_, { input }, { hotlines }) => hotlines.change(input),
  },
  Hotline: {
    division: ({ division }) => ({ code: division }),
  },
} satisfies Resolvers;
