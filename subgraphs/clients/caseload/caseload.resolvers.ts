import { parseDivisionCode } from '#divisions';
import { errors } from '#errors';
import { pathOf } from '../people-figures/exact-row.ts';
import type { ClientStatisticsRankResolvers, DivisionResolvers } from '../resolvers.generated.ts';

export const Division: DivisionResolvers = {
  __resolveReference: ({ code }) => divisionOf(code),
  clients: ({ code }, { month }, { caseloads }, info) => caseloads.ofMonth(code, month, pathOf(info)),
  clientsByMonth: ({ code }, range, { caseloads }, info) => caseloads.byMonth(code, range, pathOf(info)),
  clientsRanking: ({ code }, args, { caseloads }) => caseloads.ranking(code, args),
};

export const ClientStatisticsRank: ClientStatisticsRankResolvers = {
  clients: (rank, _, { caseloads }, info) => caseloads.shownOf(rank, pathOf(info)),
};

/** Keys of `_entities` are not parsed by the scalar. Errors: DIVISION_MALFORMED. */
async function divisionOf(value: unknown) {
  const code = parseDivisionCode(value);
  if (code === undefined) throw errors.divisionMalformed(value);
  return { code };
}
