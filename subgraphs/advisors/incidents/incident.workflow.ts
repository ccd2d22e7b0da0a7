import { defineWorkflow } from '#workflows';

/** 站点事件办理: how an incident at a station is followed up (意见 四（二）), which states no time for it. */
export const incidentWorkflow = defineWorkflow({
  name: 'incident',
  initial: 'REPORTED',
  states: {
    REPORTED: { zh: '已上报', en: 'reported', waits: true },
    INVESTIGATING: { zh: '调查处理中', en: 'looked into', waits: true },
    CLOSED: { zh: '已办结', en: 'closed', final: true },
  },
  moves: {
    INVESTIGATE: {
      zh: '开始调查处理',
      en: 'look into it',
      from: ['REPORTED'],
      to: 'INVESTIGATING',
      scope: 'station.check',
      by: 'AUTHORITY',
      action: 'incident.investigate',
    },
    CLOSE: {
      zh: '办结',
      en: 'close',
      from: ['INVESTIGATING'],
      to: 'CLOSED',
      scope: 'station.check',
      by: 'AUTHORITY',
      needsReason: true,
      action: 'incident.close',
    },
  },
});

export type IncidentState = keyof typeof incidentWorkflow.states;
export type IncidentAction = keyof typeof incidentWorkflow.moves;
