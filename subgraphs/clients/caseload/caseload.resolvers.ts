import { pathOf } from '../figures.ts';
import type { DivisionResolvers } from '../resolvers.generated.ts';

export const Division: DivisionResolvers = {
  clients: ({ code }, _, { caseloads }, info) => caseloads.of(code, pathOf(info)),
};
