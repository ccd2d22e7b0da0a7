import { defineList } from '#lists';
import { TrainingSession } from './training-session.entity.ts';

const declared = {
  filter: {
    kinds: { oneOf: 'kind' },
    courses: { oneOf: 'course' },
    from: { from: 'startsOn' },
    until: { until: 'startsOn' },
    cancelled: { met: 'cancelled_on is not null' },
  },
  order: { STARTS_ON: 'startsOn' },
  orderBy: { field: 'STARTS_ON', direction: 'DESC' },
} as const;

/** 培训班列表: those that divisions at or beneath one hold, the latest first; no copy is among them. */
export const trainingSessionList = defineList(TrainingSession, {
  field: 'trainingSessions',
  always: 'is_own',
  ...declared,
});

/** 可参加的培训班: those to which the advisors of an owner go, its own and those of the levels above, the latest first. */
export const offeredSessionList = defineList(TrainingSession, { field: 'offeredTrainingSessions', ...declared });
