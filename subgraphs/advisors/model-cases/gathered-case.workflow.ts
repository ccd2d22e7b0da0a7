import { defineWorkflow } from '#workflows';

const DECIDED = { scope: 'modelCase.review', by: 'AUTHORITY' } as const;

/** 案例汇集: what the city does with a case that a district handed up. One that was sent back may come again. */
export const gatheredCaseWorkflow = defineWorkflow({
  name: 'gatheredCase',
  initial: 'RECEIVED',
  states: {
    RECEIVED: { zh: '已接收', en: 'received', waits: true },
    PUBLISHED: { zh: '已发布', en: 'published' },
    SENT_BACK: { zh: '退回修改', en: 'sent back' },
    TAKEN_DOWN: { zh: '已撤下', en: 'taken down', final: true },
  },
  moves: {
    PUBLISH: {
      zh: '发布',
      en: 'publish',
      from: ['RECEIVED'],
      to: 'PUBLISHED',
      fields: ['confirmedAnonymous'],
      action: 'gatheredCase.publish',
      ...DECIDED,
    },
    SEND_BACK: {
      zh: '退回修改',
      en: 'send back',
      from: ['RECEIVED'],
      to: 'SENT_BACK',
      needsReason: true,
      action: 'gatheredCase.sendBack',
      ...DECIDED,
    },
    TAKE_DOWN: {
      zh: '撤下',
      en: 'take down',
      from: ['RECEIVED', 'PUBLISHED', 'SENT_BACK'],
      to: 'TAKEN_DOWN',
      needsReason: true,
      action: 'gatheredCase.takeDown',
      ...DECIDED,
    },
  },
});

export type GatheredCaseState = keyof typeof gatheredCaseWorkflow.states;
export type GatheredCaseAction = keyof typeof gatheredCaseWorkflow.moves;
