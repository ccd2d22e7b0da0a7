import type { Resolvers } from '../resolvers.generated.ts';

export const modelCaseResolvers = {
  Query: {
    modelCase: (_, { id }, { modelCases }) => modelCases.get(id),
    modelCases: (_, args, { modelCases }) => modelCases.list(args),
    gatheredCase: (_, { id }, { gatheredCases }) => gatheredCases.get(id),
    gatheredCases: (_, args, { gatheredCases }) => gatheredCases.list(args),
  },
  Mutation: {
    writeModelCase: (_, { input }, { modelCases }) => modelCases.write(input),
    changeModelCase: (_, { input }, { modelCases }) => modelCases.change(input),
    moveModelCase: (_, { input }, { modelCases }) => modelCases.move(input),
    moveGatheredCase: (_, { input }, { gatheredCases }) => gatheredCases.move(input),
  },
  ModelCase: {
    division: ({ division }) => ({ code: division }),
    authority: ({ authority }) => ({ code: authority }),
    findings: (row, _, { modelCases }) => modelCases.findingsOf(row),
    writtenBy: ({ createdBy }) => createdBy,
    availableActions: (row, _, { modelCases }) => modelCases.availableActionsOf(row),
    history: (row, _, { modelCases }) => modelCases.historyOf(row),
  },
  ModelCaseStep: {
    from: ({ fromState }) => fromState,
    to: ({ toState }) => toState,
    by: ({ bySubject }) => bySubject,
  },
  GatheredCase: {
    division: ({ division }) => ({ code: division }),
    origin: ({ origin }) => ({ code: origin }),
    availableActions: (row, _, { gatheredCases }) => gatheredCases.availableActionsOf(row),
  },
} satisfies Resolvers;
