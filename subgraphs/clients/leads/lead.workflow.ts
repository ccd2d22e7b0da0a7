import { defineWorkflow } from '#workflows';

const DECIDED = { scope: 'lead.handle', by: 'AUTHORITY' } as const;
/** Nobody has said yet who looks into it. */
const FRESH = ['RECEIVED', 'FORWARDED', 'REOPENED'] as const;
const OPEN = [...FRESH, 'TRIAGED', 'ASSIGNED', 'CHECKED'] as const;

/**
 * 线索办理: how a lead is graded, assigned, checked on site and handled (意见 二（二）; 社会救助法 第三十九条). No text states days: the clocks are
 * those of the levels and, from the end of these, that after which the district looks at it.
 */
export const leadWorkflow = defineWorkflow({
  name: 'lead',
  initial: 'RECEIVED',
  clocks: { RED: 3, ORANGE: 5, YELLOW: 10, ESCALATE: 5 },
  states: {
    RECEIVED: { zh: '已收到', en: 'received', waits: true },
    TRIAGED: { zh: '已研判', en: 'graded', waits: true },
    ASSIGNED: { zh: '已交办', en: 'assigned', waits: true },
    CHECKED: { zh: '已核实', en: 'checked', waits: true },
    HANDLED: { zh: '已办结', en: 'handled' },
    FORWARDED: { zh: '已转办', en: 'forwarded', waits: true },
    REOPENED: { zh: '重新办理', en: 'reopened', waits: true },
    JOINED: { zh: '已并入', en: 'joined to another', final: true },
  },
  moves: {
    TRIAGE: {
      zh: '研判定级',
      en: 'grade',
      from: FRESH,
      to: 'TRIAGED',
      fields: ['level'],
      action: 'lead.triage',
      ...DECIDED,
    },
    REGRADE: {
      zh: '调整等级',
      en: 'grade anew',
      from: ['TRIAGED', 'ASSIGNED'],
      to: 'TRIAGED',
      needsReason: true,
      fields: ['level'],
      action: 'lead.regrade',
      ...DECIDED,
    },
    ASSIGN: {
      zh: '交办',
      en: 'assign',
      from: ['TRIAGED', 'ASSIGNED'],
      to: 'ASSIGNED',
      fields: ['advisor', 'station'],
      action: 'lead.assign',
      ...DECIDED,
    },
    CHECK: {
      zh: '现场核实',
      en: 'check on site',
      from: OPEN,
      to: 'CHECKED',
      fields: ['checkedOn', 'place', 'findings'],
      scope: 'lead.check',
      by: 'DIVISION',
      action: 'lead.check',
    },
    HANDLE: {
      zh: '办结',
      en: 'handle',
      from: OPEN,
      to: 'HANDLED',
      fields: ['outcomes', 'client'],
      action: 'lead.handle',
      ...DECIDED,
    },
    FORWARD: {
      zh: '转办',
      en: 'forward',
      from: [...FRESH, 'TRIAGED', 'ASSIGNED'],
      to: 'FORWARDED',
      needsReason: true,
      fields: ['division'],
      action: 'lead.forward',
      ...DECIDED,
    },
    JOIN: {
      zh: '并入',
      en: 'join to another',
      from: OPEN,
      to: 'JOINED',
      fields: ['joinedTo'],
      action: 'lead.join',
      ...DECIDED,
    },
    REOPEN: {
      zh: '重新办理',
      en: 'reopen',
      from: ['HANDLED'],
      to: 'REOPENED',
      needsReason: true,
      action: 'lead.reopen',
      ...DECIDED,
    },
  },
});

export type LeadState = keyof typeof leadWorkflow.states;
export type LeadAction = keyof typeof leadWorkflow.moves;
