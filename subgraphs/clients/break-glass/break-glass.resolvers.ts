import type { MutationResolvers, QueryResolvers } from '../resolvers.generated.ts';

export const Query: QueryResolvers = {
  breakGlasses: (_, args, { breakGlasses }) => breakGlasses.list(args),
};

export const Mutation: MutationResolvers = {
  breakGlass: (_, { input }, { breakGlasses }) => breakGlasses.open(input),
};
