import type { AdvisorResolvers, MutationResolvers } from '../resolvers.generated.ts';

export const Mutation: MutationResolvers = {
  reassignClients: (_, { input }, { serving }) => serving.reassign(input),
};

export const Advisor: AdvisorResolvers = {
  __resolveReference: async ({ id }) => ({ id }),
  caseload: ({ id }, _, { serving }) => serving.caseload(id),
};
