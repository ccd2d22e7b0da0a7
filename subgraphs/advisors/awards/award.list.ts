import { authoritiesOfCaller } from '#deputies';
import { defineList } from '#lists';
import { waitingSql } from '#workflows';
import { Award } from './award.entity.ts';
import { awardWorkflow } from './award.workflow.ts';

const WAITING = waitingSql(awardWorkflow, 'state');

const which = {
  year: { is: 'year' },
  kinds: { oneOf: 'kind', codes: 'recognition' },
  levels: { oneOf: 'level' },
  advisor: { is: 'advisor' },
} as const;

/** 表彰名单: what was conferred on advisors registered at or beneath a division, the latest first; no copy is among them. */
export const awardList = defineList(Award, {
  field: 'awards',
  always: 'conferred_on is not null and nomination is null',
  filter: which,
  order: { CONFERRED_ON: 'conferredOn' },
  orderBy: { field: 'CONFERRED_ON', direction: 'DESC' },
});

/** 表彰申报列表: nominations in every state, as one owner has them; what came to its state last first. */
export const awardNominationList = defineList(Award, {
  field: 'awardNominations',
  filter: {
    ...which,
    states: { oneOf: 'state' },
    waiting: { met: WAITING },
    // What was handed up is decided at the city's copy.
    waitingForMe: {
      met: `${WAITING} and (state = 'NOMINATED' or nomination is not null or authority = holder) and authority = any (${authoritiesOfCaller})`,
    },
  },
  order: { SINCE: 'since' },
  orderBy: { field: 'SINCE', direction: 'DESC' },
});
