import { defineList } from '#lists';
import { waitingSql } from '#workflows';
import { Complaint } from './complaint.entity.ts';
import { complaintWorkflow } from './complaint.workflow.ts';

/** 投诉列表: complaints to a bureau, the latest first. Not searched: what was said is sealed. */
export const complaintList = defineList(Complaint, {
  field: 'complaints',
  filter: {
    stations: { oneOf: 'station' },
    states: { oneOf: 'state' },
    waiting: { met: waitingSql(complaintWorkflow, 'state') },
    channels: { oneOf: 'channel' },
    outcomes: { oneOf: 'outcome' },
    assignee: { is: 'assignee' },
    from: { from: 'receivedOn' },
    until: { until: 'receivedOn' },
  },
  order: { RECEIVED_ON: 'receivedOn' },
  orderBy: { field: 'RECEIVED_ON', direction: 'DESC' },
});
