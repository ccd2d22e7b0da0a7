import { defineWorkflow } from '#workflows';

/** 业务指导咨询: how a question is answered by the bureau that is asked (policy clause 三（一）), which states no time for it. */
export const guidanceWorkflow = defineWorkflow({
  name: 'guidance',
  initial: 'ASKED',
  states: {
    ASKED: { zh: '待答复', en: 'asked', waits: true },
    PASSED_ON: { zh: '已转上级', en: 'passed on', waits: true },
    ANSWERED: { zh: '已答复', en: 'answered' },
    WITHDRAWN: { zh: '已撤回', en: 'withdrawn', final: true },
  },
  moves: {
    ANSWER: {
      zh: '答复',
      en: 'answer it',
      from: ['ASKED'],
      to: 'ANSWERED',
      scope: 'guidance.answer',
      by: 'AUTHORITY',
      fields: ['answer'],
      action: 'guidance.answer',
    },
    PASS_ON: {
      zh: '转上级',
      en: 'pass it on',
      from: ['ASKED'],
      to: 'PASSED_ON',
      scope: 'guidance.answer',
      by: 'AUTHORITY',
      action: 'guidance.passOn',
    },
    CORRECT: {
      zh: '更正答复',
      en: 'correct the answer',
      from: ['ANSWERED'],
      to: 'ANSWERED',
      scope: 'guidance.answer',
      by: 'AUTHORITY',
      needsReason: true,
      fields: ['answer'],
      action: 'guidance.correct',
    },
    RETRACT: {
      zh: '收回答复',
      en: 'take the answer back',
      from: ['ANSWERED'],
      to: 'ASKED',
      scope: 'guidance.answer',
      by: 'AUTHORITY',
      needsReason: true,
      action: 'guidance.retract',
    },
    REOPEN: {
      zh: '再次咨询',
      en: 'ask again',
      from: ['ANSWERED'],
      to: 'ASKED',
      scope: 'guidance.ask',
      by: 'MAKER',
      needsReason: true,
      action: 'guidance.reopen',
    },
    WITHDRAW: {
      zh: '撤回咨询',
      en: 'withdraw the question',
      from: ['ASKED', 'PASSED_ON'],
      to: 'WITHDRAWN',
      scope: 'guidance.ask',
      by: 'MAKER',
      action: 'guidance.withdraw',
    },
  },
});

export type GuidanceState = keyof typeof guidanceWorkflow.states;
export type GuidanceAction = keyof typeof guidanceWorkflow.moves;
