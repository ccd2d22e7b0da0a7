import { divisionReference } from '#server';
import type { Resolvers } from '../resolvers.generated.ts';

export const libraryResolvers: Resolvers = {
  Division: {
    __resolveReference: divisionReference,
    codes: ({ code }, args, { codes }) => codes.listIn(code, args),
    library: ({ code }, { month }, { library }) => library.ofMonth(code, month),
    libraryByMonth: ({ code }, range, { library }) => library.byMonth(code, range),
    libraryRanking: async ({ code }, args, { library }) =>
      (await library.ranking(code, args)).map((row) => ({ ...row, division: row, library: row.shown })),
  },
};
