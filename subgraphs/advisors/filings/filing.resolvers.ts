import type { Resolvers } from '../resolvers.generated.ts';

export const filingResolvers: Resolvers = {
  Mutation: {
    moveFiling: (_, { input }, { filings }) => filings.move(input),
  },
  Filing: {
    state: ({ filingState }) => filingState,
    authority: ({ filingAuthority }) => ({ code: filingAuthority }),
    history: (advisor, _, { filings }) => filings.historyOf(advisor),
  },
  FilingStep: {
    from: ({ fromState }) => fromState,
    to: ({ toState }) => toState,
    by: ({ bySubject }) => bySubject,
  },
};
