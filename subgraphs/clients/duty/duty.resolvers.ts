import { pathOf } from '../people-figures/exact-row.ts';
import type { DivisionResolvers, QueryResolvers, VisitComplianceRankResolvers } from '../resolvers.generated.ts';

export const Query: QueryResolvers = {
  clients: (_, args, { worklists }) => worklists.listClients(args),
  overdueVisits: (_, args, { worklists }) => worklists.listOverdue(args),
  visitsDue: (_, args, { worklists }) => worklists.listDue(args),
};

export const Division: DivisionResolvers = {
  visitCompliance: ({ code }, { month }, { compliance }, info) => compliance.ofMonth(code, month, pathOf(info)),
  visitComplianceByMonth: ({ code }, args, { compliance }, info) => compliance.byMonth(code, args, pathOf(info)),
  visitComplianceRanking: ({ code }, args, { compliance }) => compliance.ranking(code, args),
};

export const VisitComplianceRank: VisitComplianceRankResolvers = {
  visitCompliance: (rank, _, { compliance }, info) => compliance.shownOf(rank, pathOf(info)),
};
