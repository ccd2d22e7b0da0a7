import { defineList } from '#lists';
import { waitingSql } from '#workflows';

import { Lead } from './lead.entity.ts';
import { leadWorkflow } from './lead.workflow.ts';

const WAITING = waitingSql(leadWorkflow, 'state');

/** 困难线索列表: the leads at or beneath a division, the latest first. Not searched: what was said is sealed. */
export const leadList = defineList(Lead, {
  field: 'leads',
  filter: {
    states: { oneOf: 'state' },
    waiting: { met: WAITING },
    sources: { oneOf: 'source', codes: 'leadSource' },
    levels: { oneOf: 'level', codes: 'warningLevel' },
    advisor: { is: 'advisor' },
    station: { is: 'station' },
    overdue: { met: `due_on < ?::date and ${WAITING}`, measured: ['date'] },
    escalated: { met: `escalates_on <= ?::date and ${WAITING}`, measured: ['date'] },
    from: { from: 'receivedOn' },
    until: { until: 'receivedOn' },
  },
  order: { RECEIVED_ON: 'receivedOn', DUE_ON: 'dueOn' },
  orderBy: { field: 'RECEIVED_ON', direction: 'DESC' },
});
