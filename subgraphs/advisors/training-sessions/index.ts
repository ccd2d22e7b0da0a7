import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { TrainingResultSchema } from './training-result.entity.ts';
import { announceCounts, trainingResultsMessage } from './training-results.message.ts';
import { TrainingSessionSchema } from './training-session.entity.ts';
import { trainingSessionErrors } from './training-session.errors.ts';
import { offeredSessionList, trainingSessionList } from './training-session.list.ts';
import { TrainingSessionRepository } from './training-session.repository.ts';
import { trainingSessionResolvers } from './training-session.resolvers.ts';
import { TrainingSessionService } from './training-session.service.ts';

const actions = {
  'training.hold': 'announced a training session',
  'training.cancel': 'cancelled a training session',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 培训班: of the city and of districts, and what came of them at each owner. */
export const trainingSessionIdea: Idea<{ readonly trainingSessions: TrainingSessionService }> = {
  actions,
  announce: announceCounts,
  entities: [TrainingSessionSchema, TrainingResultSchema],
  errors: [trainingSessionErrors],
  lists: [trainingSessionList, offeredSessionList],
  messages: [trainingResultsMessage],
  resolvers: trainingSessionResolvers,
  services: (scope) => ({
    trainingSessions: new TrainingSessionService(scope, new TrainingSessionRepository(scope.session)),
  }),
};
