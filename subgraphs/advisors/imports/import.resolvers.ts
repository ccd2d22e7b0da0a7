import type { Resolvers } from '../resolvers.generated.ts';

export const importResolvers: Resolvers = {
  Query: {
    importKind: (_, { within, name }, { imports }) => imports.describe(within, name),
    import: (_, { id }, { imports }) => imports.get(id),
    imports: (_, args, { imports }) => imports.list(args),
  },
  Mutation: {
    beginImport: (_, { input }, { imports }) => imports.begin(input),
    stageImportRows: (_, { input }, { imports }) => imports.stage(input),
    runImport: (_, { input }, { imports }) => imports.run(input),
  },
  Import: {
    division: ({ division }) => ({ code: division }),
    handled: ({ created, changed, unchanged, refused }) => created + changed + unchanged + refused,
    takesEffect: ({ effect, refused }) => effect === 'AS_REPORTED' || refused === 0,
    parts: (one, _, { imports }) => imports.countParts(one),
    report: (one, { part }, { imports }) => imports.reportOf(one, part),
  },
};
