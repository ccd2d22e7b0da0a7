import type { Resolvers } from '../resolvers.generated.ts';

export const trainingSessionResolvers = {
  Query: {
    trainingSession: (_, { id }, { trainingSessions }) => trainingSessions.get(id),
    trainingSessions: (_, args, { trainingSessions }) => trainingSessions.list(args),
    offeredTrainingSessions: (_, args, { trainingSessions }) => trainingSessions.listOffered(args),
  },
  Mutation: {
    holdTrainingSession: (_, { input }, { trainingSessions }) => trainingSessions.hold(input),
    cancelTrainingSession: (_, { input }, { trainingSessions }) => trainingSessions.cancel(input),
  },
  TrainingSession: {
    holder: ({ holder }) => ({ code: holder }),
    placesLeft: (session, _, { trainingSessions }) => trainingSessions.placesLeftOf(session),
    results: (session, _, { trainingSessions }) => trainingSessions.resultsOf(session),
  },
  TrainingResult: {
    division: ({ division }) => ({ code: division }),
  },
} satisfies Resolvers;
