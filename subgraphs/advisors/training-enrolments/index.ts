import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import type { TrainingSessionService } from '../training-sessions/training-session.service.ts';
import { TrainingEnrolmentSchema } from './training-enrolment.entity.ts';
import { trainingEnrolmentErrors } from './training-enrolment.errors.ts';
import { trainingEnrolmentList } from './training-enrolment.list.ts';
import { TrainingEnrolmentRepository } from './training-enrolment.repository.ts';
import { trainingEnrolmentResolvers } from './training-enrolment.resolvers.ts';
import { TrainingEnrolmentService } from './training-enrolment.service.ts';
import { trainingFigure } from './training.figure.ts';
import { TrainingRecordReader } from './training-record.ts';

const actions = {
  'training.enrol': 'enrolled advisors in a training session',
  'training.takeOff': 'took advisors off a training session',
  'training.record': 'recorded who attended a training session, and with which result',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

type Services = {
  readonly trainingEnrolments: TrainingEnrolmentService;
  readonly trainingRecords: TrainingRecordReader;
};

/** 报名与参训: which advisors are trained, with which result, and for how many hours. */
export const trainingEnrolmentIdea: Idea<Services, { readonly trainingSessions: TrainingSessionService }> = {
  actions,
  entities: [TrainingEnrolmentSchema],
  errors: [trainingEnrolmentErrors],
  figures: [trainingFigure],
  lists: [trainingEnrolmentList],
  resolvers: trainingEnrolmentResolvers,
  services: (scope, { trainingSessions }) => ({
    trainingEnrolments: new TrainingEnrolmentService(scope, trainingSessions),
    trainingRecords: new TrainingRecordReader(scope, new TrainingEnrolmentRepository(scope.session)),
  }),
};
