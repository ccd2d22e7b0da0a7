import { divisionReference } from '#server';
import type { Resolvers } from '../resolvers.generated.ts';

export const coverageResolvers: Resolvers = {
  Division: {
    __resolveReference: divisionReference,
    coverage: ({ code }, { month }, { coverage }) => coverage.ofMonth(code, month),
    coverageByMonth: ({ code }, range, { coverage }) => coverage.byMonth(code, range),
    coverageRanking: async ({ code }, args, { coverage }) =>
      (await coverage.ranking(code, args)).map((row) => ({ ...row, division: row, coverage: row.shown })),
    filings: ({ code }, { month }, { filingFigures }) => filingFigures.ofMonth(code, month),
    filingsByMonth: ({ code }, range, { filingFigures }) => filingFigures.byMonth(code, range),
    filingsRanking: async ({ code }, args, { filingFigures }) =>
      (await filingFigures.ranking(code, args)).map((row) => ({ ...row, division: row, filings: row.shown })),
    serviceCentres: ({ code }, _, { serviceCentres }) => serviceCentres.listOf(code),
  },
};
