import type { Resolvers } from '../resolvers.generated.ts';

export const providerResolvers: Resolvers = {
  Query: {
    provider: (_, { id }, { providers }) => providers.get(id),
    providers: (_, args, { providers }) => providers.list(args),
  },
  Mutation: {
    addProvider: (_, { input }, { providers }) => providers.add(input),
    changeProvider: (_, { input }, { providers }) => providers.change(input),
  },
  Provider: {
    __resolveReference: ({ id }, { providers }) => providers.find(id),
    division: ({ division }) => ({ code: division }),
  },
};
