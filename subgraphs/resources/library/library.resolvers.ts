import { parseDivisionCode } from '#divisions';
import { errors } from '#errors';
import type { Resolvers } from '../resolvers.generated.ts';

export const libraryResolvers: Resolvers = {
  Division: {
    __resolveReference: ({ code }) => divisionOf(code),
    codes: ({ code }, args, { codes }) => codes.listIn(code, args),
    library: ({ code }, { month }, { library }) => library.ofMonth(code, month),
    libraryByMonth: ({ code }, range, { library }) => library.byMonth(code, range),
    libraryRanking: async ({ code }, args, { library }) =>
      (await library.ranking(code, args)).map((row) => ({ ...row, division: row, library: row.shown })),
  },
};

/** Keys of `_entities` are not parsed by the scalar. Errors: DIVISION_MALFORMED. */
async function divisionOf(value: unknown) {
  const code = parseDivisionCode(value);
  if (code === undefined) throw errors.divisionMalformed(value);
  return { code };
}
