import type { Resolvers } from '../resolvers.generated.ts';

export const hotlineResolvers = {
  Query: {
    hotlines: (_, args, { hotlines }) => hotlines.list(args),
    hotline: (_, { id }, { hotlines }) => hotlines.get(id),
    publishedHotlines: (_, args, { hotlines }) => hotlines.listPublished(args),
  },
  Mutation: {
    addHotline: (_, { input }, { hotlines }) => hotlines.add(input),
    changeHotline: (_, { input }, { hotlines }) => hotlines.change(input),
  },
  Hotline: {
    division: ({ division }) => ({ code: division }),
  },
} satisfies Resolvers;
