import { clientRefFrom } from '../client-ref.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const policyResolvers: Resolvers = {
  Query: {
    policy: (_, { id }, { policies }) => policies.get(id),
    policies: (_, args, { policies }) => policies.list(args),
    policiesInForce: (_, args, { policies }) => policies.listInForce(args),
  },
  Mutation: {
    addPolicy: (_, { input }, { policies }) => policies.add(input),
    changePolicy: (_, { input }, { policies }) => policies.change(input),
  },
  Policy: {
    __resolveReference: ({ id }, { policies }) => policies.find(id),
    issuedBy: ({ division }) => ({ code: division }),
  },
  Client: {
    __resolveReference: async ({ id, division, category }) => clientRefFrom(id, division, category),
    policies: (client, _, { policies }) => policies.listForClient(client),
  },
};
