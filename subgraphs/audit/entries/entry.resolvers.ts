import type { Resolvers } from '../resolvers.generated.ts';

export const entryResolvers: Resolvers = {
  Query: {
    auditTrail: (_, args, { entries }) => entries.list(args),
  },
  AuditEntry: {
    sequence: ({ seq }) => seq,
    division: ({ division }) => ({ code: division }),
    case: ({ servedCase }) => servedCase,
  },
};
