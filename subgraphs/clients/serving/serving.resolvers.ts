import type { AdvisorResolvers, MutationResolvers, StationResolvers } from '../resolvers.generated.ts';

export const Mutation: MutationResolvers = {
  reassignClients: (_, { input }, { serving }) => serving.reassign(input),
};

export const Advisor: AdvisorResolvers = {
  __resolveReference: async ({ id }) => ({ id }),
  caseload: ({ id }, { month }, { serving }) => serving.caseload(id, month),
  visitCompliance: ({ id }, { month }, { serving }) => serving.compliance('advisor', id, month),
};

export const Station: StationResolvers = {
  __resolveReference: async ({ id }) => ({ id }),
  caseload: ({ id }, { month }, { serving }) => serving.caseloadOfStation(id, month),
  visitCompliance: ({ id }, { month }, { serving }) => serving.compliance('station', id, month),
};
