import { divisionReference } from '#server';
import type { Resolvers } from '../resolvers.generated.ts';

export const tieResolvers: Resolvers = {
  Mutation: {
    tieAdvisor: (_, { input }, { ties }) => ties.tie(input),
  },
  Viewer: {
    // The key says whom to ask; who is meant, the token says.
    __resolveReference: divisionReference,
    advisor: (_, _arguments, { ties }) => ties.ownOfCaller(),
  },
};
