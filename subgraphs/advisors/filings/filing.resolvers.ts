import type { Resolvers } from '../resolvers.generated.ts';

export const filingResolvers: Resolvers = {
  Query: {
    filings: (_, args, { filings }) => filings.list(args),
  },
  Mutation: {
    endAdvisor: (_, { input }, { filings }) => filings.end(input),
    moveFiling: (_, { input }, { filings }) => filings.move(input),
    moveFilings: (_, { input }, { filings }) => filings.moveMany(input),
  },
  Filing: {
    advisor: (advisor) => advisor,
    state: ({ filingState }) => filingState,
    since: ({ filingSince }) => filingSince,
    dueOn: (advisor, _, { filings }) => filings.dueOnOf(advisor),
    authority: ({ filingAuthority }) => ({ code: filingAuthority }),
    availableActions: (advisor, _, { filings }) => filings.availableActionsOf(advisor),
    history: (advisor, _, { filings }) => filings.historyOf(advisor),
    changes: (advisor, _, { filings }) => filings.changesOf(advisor),
    announced: (advisor, _, { filings }) => filings.announcedOf(advisor),
  },
  FilingChange: {
    announcedBy: (change, _, { filings }) => filings.announcerOf(change),
    particulars: (change, _, { filings }) => filings.particularsOf(change),
  },
  FilingStep: {
    from: ({ fromState }) => fromState,
    to: ({ toState }) => toState,
    reason: (step, _, { filings }) => filings.reasonOf(step),
    by: (step, _, { filings }) => filings.deciderOf(step),
  },
};
