import { divisionReference } from '#server';
import { pathOf } from '../people-figures/exact-row.ts';
import type {
  ClientStatisticsRankResolvers,
  ClientStatisticsResolvers,
  DivisionResolvers,
} from '../resolvers.generated.ts';

export const Division: DivisionResolvers = {
  __resolveReference: divisionReference,
  clients: ({ code }, { month }, { caseloads }, info) => caseloads.ofMonth(code, month, pathOf(info)),
  clientsByMonth: ({ code }, range, { caseloads }, info) => caseloads.byMonth(code, range, pathOf(info)),
  clientsRanking: ({ code }, args, { caseloads }) => caseloads.ranking(code, args),
};

export const ClientStatistics: ClientStatisticsResolvers = {
  byFlag: ({ code, month }, _, { caseloads }, info) => caseloads.byFlag(code, month, pathOf(info)),
};

export const ClientStatisticsRank: ClientStatisticsRankResolvers = {
  clients: (rank, _, { caseloads }, info) => caseloads.shownOf(rank, pathOf(info)),
};
