import type { ClientResolvers, MutationResolvers, QueryResolvers } from '../resolvers.generated.ts';

export const Query: QueryResolvers = {
  erasureRequests: (_, args, { erasures }) => erasures.list(args),
};

export const Mutation: MutationResolvers = {
  correctClient: (_, { input }, { corrections }) => corrections.correct(input),
  exportSubject: (_, { input }, { exports }) => exports.export(input),
  exportAdvisorTrace: (_, { input }, { advisorTraces }) => advisorTraces.export(input),
  requestErasure: (_, { input }, { erasures }) => erasures.request(input),
  eraseSubject: (_, { input }, { erasures }) => erasures.erase(input),
  moveErasures: (_, { input }, { erasures }) => erasures.moveMany(input),
};

export const Client: ClientResolvers = {
  correctionHistory: (client, _, { corrections }) => corrections.history(client),
  erasureRequest: (client, _, { erasures }) => erasures.open(client),
};
