import { defineList } from '#lists';
import { FollowUp } from './follow-up.entity.ts';

/** 待整改事项列表: what forms ask to be done at stations at or beneath a division, what is due first first; those that are closed only where it says so. */
export const followUpList = defineList(FollowUp, {
  field: 'followUps',
  defaults: { open: true },
  filter: {
    forms: { oneOf: 'form' },
    stations: { oneOf: 'station' },
    dueUntil: { until: 'dueOn' },
    open: { met: 'closed_on is null' },
  },
  order: { DUE_ON: 'dueOn', ASKED_ON: 'askedOn' },
  orderBy: { field: 'DUE_ON', direction: 'ASC' },
});
