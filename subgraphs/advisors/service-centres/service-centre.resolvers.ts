import type { DivisionResolvers, MutationResolvers } from '../resolvers.generated.ts';

const Mutation: MutationResolvers = {
  setServiceCentres: (_, { input }, { serviceCentres }) => serviceCentres.set(input),
};

const Division: DivisionResolvers = {
  serviceCentres: ({ code }, _, { serviceCentres }) => serviceCentres.listOf(code),
};

export const serviceCentreResolvers = { Mutation, Division };
