import type { DivisionResolvers } from '../resolvers.generated.ts';

export const Division: DivisionResolvers = {
  clients: ({ code }, _, { caseloads }) => caseloads.of(code),
};
