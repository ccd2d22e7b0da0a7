import { defineList } from '#lists';
import { waitingSql } from '#workflows';
import { Incident } from './incident.entity.ts';
import { incidentWorkflow } from './incident.workflow.ts';

/** 站点事件列表: incidents at stations at or beneath a division, the latest first. */
export const incidentList = defineList(Incident, {
  field: 'incidents',
  filter: {
    stations: { oneOf: 'station' },
    kinds: { oneOf: 'kind' },
    states: { oneOf: 'state' },
    waiting: { met: waitingSql(incidentWorkflow, 'state') },
    from: { from: 'happenedOn' },
    until: { until: 'happenedOn' },
  },
  order: { HAPPENED_ON: 'happenedOn' },
  orderBy: { field: 'HAPPENED_ON', direction: 'DESC' },
});
