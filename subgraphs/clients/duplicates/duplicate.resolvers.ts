import type { ClientResolvers, MutationResolvers, QueryResolvers } from '../resolvers.generated.ts';

export const Query: QueryResolvers = {
  duplicateClients: (_, args, { duplicates }) => duplicates.list(args),
};

export const Mutation: MutationResolvers = {
  mergeClients: (_, { input }, { duplicates }) => duplicates.merge(input),
  setDuplicateAside: (_, { input }, { duplicates }) => duplicates.setAside(input),
};

export const Client: ClientResolvers = {
  mergedInto: (client, _, { clients }) => clients.mergedInto(client),
  mergedRecords: (client, _, { clients }) => clients.mergedRecords(client),
};
