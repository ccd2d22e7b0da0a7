import { defineWorkflow } from '#workflows';

const DECIDED = { scope: 'complaint.handle', by: 'AUTHORITY' } as const;

/** 投诉办理: how a complaint is looked into and answered (意见 五（四）), which states no time for it. */
export const complaintWorkflow = defineWorkflow({
  name: 'complaint',
  initial: 'RECEIVED',
  states: {
    RECEIVED: { zh: '已收到', en: 'received', waits: true },
    ASSIGNED: { zh: '已交办', en: 'assigned', waits: true },
    INVESTIGATING: { zh: '调查中', en: 'looked into', waits: true },
    ANSWERED: { zh: '已答复', en: 'answered' },
    CLOSED: { zh: '已办结', en: 'closed' },
    REOPENED: { zh: '重新办理', en: 'reopened', waits: true },
  },
  moves: {
    ASSIGN: {
      zh: '交办',
      en: 'assign',
      from: ['RECEIVED', 'ASSIGNED', 'INVESTIGATING', 'REOPENED'],
      to: 'ASSIGNED',
      fields: ['assignee', 'dueOn', 'concerns', 'station'],
      action: 'complaint.assign',
      ...DECIDED,
    },
    INVESTIGATE: {
      zh: '开始调查',
      en: 'look into it',
      from: ['ASSIGNED'],
      to: 'INVESTIGATING',
      action: 'complaint.investigate',
      ...DECIDED,
    },
    ANSWER: {
      zh: '答复',
      en: 'answer',
      from: ['INVESTIGATING'],
      to: 'ANSWERED',
      fields: ['outcome', 'answer'],
      action: 'complaint.answer',
      ...DECIDED,
    },
    CLOSE: {
      zh: '办结',
      en: 'close',
      from: ['ANSWERED'],
      to: 'CLOSED',
      action: 'complaint.close',
      ...DECIDED,
    },
    REOPEN: {
      zh: '重新办理',
      en: 'reopen',
      from: ['ANSWERED', 'CLOSED'],
      to: 'REOPENED',
      needsReason: true,
      action: 'complaint.reopen',
      ...DECIDED,
    },
  },
});

export type ComplaintState = keyof typeof complaintWorkflow.states;
export type ComplaintAction = keyof typeof complaintWorkflow.moves;
