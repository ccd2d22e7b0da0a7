import { defineList } from '#lists';
import { TrainingEnrolment } from './training-enrolment.entity.ts';

/** 报名名单: which advisors at or beneath a division are enrolled, in which sessions and with which result; the latest session first. */
export const trainingEnrolmentList = defineList(TrainingEnrolment, {
  field: 'trainingEnrolments',
  always: 'ended_at is null',
  filter: {
    sessions: { oneOf: 'session' },
    advisors: { oneOf: 'advisor' },
    kinds: { oneOf: 'kind' },
    outcomes: { oneOf: 'outcome' },
    recorded: { met: 'outcome is not null' },
    from: { from: 'heldOn' },
    until: { until: 'heldOn' },
  },
  order: { HELD_ON: 'heldOn' },
  orderBy: { field: 'HELD_ON', direction: 'DESC' },
});
