import type { MutationResolvers } from '../resolvers.generated.ts';

const Mutation: MutationResolvers = {
  setServiceCentres: (_, { input }, { serviceCentres }) => serviceCentres.set(input),
};

export const serviceCentreResolvers = { Mutation };
