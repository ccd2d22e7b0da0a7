import { defineWorkflow } from '#workflows';

const DECIDED = { scope: 'modelCase.review', by: 'AUTHORITY' } as const;

/** 典型案例: how a case is written at a station and handed up to the city by its district's bureau. */
export const modelCaseWorkflow = defineWorkflow({
  name: 'modelCase',
  initial: 'DRAFT',
  states: {
    DRAFT: { zh: '草稿', en: 'draft' },
    HANDED_IN: { zh: '待审核', en: 'handed in', waits: true },
    SENT_BACK: { zh: '退回修改', en: 'sent back' },
    HANDED_UP: { zh: '已上报', en: 'handed up' },
    TAKEN_DOWN: { zh: '已撤下', en: 'taken down', final: true },
  },
  moves: {
    HAND_IN: {
      zh: '送审',
      en: 'hand in',
      from: ['DRAFT', 'SENT_BACK'],
      to: 'HANDED_IN',
      scope: 'modelCase.write',
      by: 'DIVISION',
      fields: ['confirmedAnonymous'],
      action: 'modelCase.handIn',
    },
    SEND_BACK: {
      zh: '退回修改',
      en: 'send back',
      from: ['HANDED_IN'],
      to: 'SENT_BACK',
      needsReason: true,
      action: 'modelCase.sendBack',
      ...DECIDED,
    },
    HAND_UP: {
      zh: '上报',
      en: 'hand up',
      from: ['HANDED_IN'],
      to: 'HANDED_UP',
      secondPerson: true,
      fields: ['confirmedAnonymous'],
      action: 'modelCase.handUp',
      codes: { SECOND_PERSON: 'MODEL_CASE_OWN' },
      ...DECIDED,
    },
    TAKE_DOWN: {
      zh: '撤下',
      en: 'take down',
      from: ['DRAFT', 'HANDED_IN', 'SENT_BACK', 'HANDED_UP'],
      to: 'TAKEN_DOWN',
      needsReason: true,
      action: 'modelCase.takeDown',
      ...DECIDED,
    },
  },
});

export type ModelCaseState = keyof typeof modelCaseWorkflow.states;
export type ModelCaseAction = keyof typeof modelCaseWorkflow.moves;
