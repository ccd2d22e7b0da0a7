import type { Resolvers } from '../resolvers.generated.ts';

export const resourceResolvers: Resolvers = {
  Query: {
    resource: (_, { id }, { resources }) => resources.get(id),
    resources: (_, args, { resources }) => resources.list(args),
  },
  Mutation: {
    addResource: (_, { input }, { resources }) => resources.add(input),
    changeResource: (_, { input }, { resources }) => resources.change(input),
  },
  Resource: {
    __resolveReference: ({ id }, { resources }) => resources.find(id),
    provider: ({ provider }, _, { providers }) => providers.get(provider),
    area: ({ area }) => ({ code: area }),
  },
};
