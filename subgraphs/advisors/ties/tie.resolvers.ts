import { parseDivisionCode } from '#divisions';
import { errors } from '#errors';
import type { Resolvers } from '../resolvers.generated.ts';

export const tieResolvers: Resolvers = {
  Mutation: {
    tieAdvisor: (_, { input }, { ties }) => ties.tie(input),
  },
  Viewer: {
    // The key says whom to ask; who is meant, the token says.
    __resolveReference: async ({ code: value }) => {
      const code = parseDivisionCode(value);
      if (code === undefined) throw errors.divisionMalformed(value);
      return { code };
    },
    advisor: (_, _arguments, { ties }) => ties.ownOfCaller(),
  },
};
