import type { DivisionResolvers, QueryResolvers } from '../resolvers.generated.ts';

export const Query: QueryResolvers = {
  clients: (_, args, { worklists }) => worklists.listClients(args),
  overdueVisits: (_, args, { worklists }) => worklists.listOverdue(args),
  visitsDue: (_, args, { worklists }) => worklists.listDue(args),
};

export const Division: DivisionResolvers = {
  visitCompliance: ({ code }, { month }, { compliance }) => compliance.ofMonth(code, month),
  visitComplianceByMonth: ({ code }, args, { compliance }) => compliance.byMonth(code, args),
};
