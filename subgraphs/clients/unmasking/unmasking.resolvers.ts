import type { MutationResolvers } from '../resolvers.generated.ts';

export const Mutation: MutationResolvers = {
  unmaskClient: (_, { input }, { unmasking }) => unmasking.unmask(input),
  unmaskClients: (_, { input }, { unmasking }) => unmasking.unmaskAll(input),
};
