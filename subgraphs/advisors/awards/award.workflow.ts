import { defineWorkflow } from '#workflows';

const DECIDED = { scope: 'award.decide', by: 'AUTHORITY' } as const;
const NOMINATOR = { scope: 'award.nominate', by: 'MAKER' } as const;

/** 表彰申报: how a nomination becomes an award (意见 六（四）), which states no time for it. The district confirms it, and of the city's the city too. */
export const awardWorkflow = defineWorkflow({
  name: 'award',
  initial: 'NOMINATED',
  states: {
    NOMINATED: { zh: '已申报', en: 'nominated', waits: true },
    RETURNED: { zh: '已退回', en: 'returned' },
    HANDED_UP: { zh: '已上报市级', en: 'handed up', waits: true },
    CONFERRED: { zh: '已授予', en: 'conferred' },
    DECLINED: { zh: '未授予', en: 'declined', final: true },
    WITHDRAWN: { zh: '已撤回', en: 'withdrawn', final: true },
    REVOKED: { zh: '已撤销', en: 'revoked', final: true },
  },
  moves: {
    HAND_UP: {
      zh: '确认并上报市级',
      en: 'confirm and hand up',
      from: ['NOMINATED'],
      to: 'HANDED_UP',
      action: 'award.handUp',
      ...DECIDED,
    },
    CONFER: {
      zh: '授予',
      en: 'confer',
      from: ['NOMINATED', 'HANDED_UP'],
      to: 'CONFERRED',
      action: 'award.confer',
      ...DECIDED,
    },
    RETURN: {
      zh: '退回',
      en: 'return',
      from: ['NOMINATED'],
      to: 'RETURNED',
      needsReason: true,
      action: 'award.return',
      ...DECIDED,
    },
    DECLINE: {
      zh: '不予授予',
      en: 'decline',
      from: ['HANDED_UP'],
      to: 'DECLINED',
      needsReason: true,
      action: 'award.decline',
      ...DECIDED,
    },
    REVOKE: {
      zh: '撤销',
      en: 'revoke',
      from: ['CONFERRED'],
      to: 'REVOKED',
      needsReason: true,
      action: 'award.revoke',
      ...DECIDED,
    },
    RESUBMIT: {
      zh: '重新申报',
      en: 'submit again',
      from: ['RETURNED'],
      to: 'NOMINATED',
      fields: ['reasons'],
      action: 'award.resubmit',
      ...NOMINATOR,
    },
    WITHDRAW: {
      zh: '撤回',
      en: 'withdraw',
      from: ['NOMINATED', 'RETURNED'],
      to: 'WITHDRAWN',
      action: 'award.withdraw',
      ...NOMINATOR,
    },
  },
});

export type AwardState = keyof typeof awardWorkflow.states;
export type AwardAction = keyof typeof awardWorkflow.moves;
