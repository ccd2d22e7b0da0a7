import type { MutationResolvers } from '../resolvers.generated.ts';

export const Mutation: MutationResolvers = {
  breakGlass: (_, { input }, { breakGlasses }) => breakGlasses.open(input),
};
