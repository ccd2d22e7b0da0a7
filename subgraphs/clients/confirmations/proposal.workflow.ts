import { type Item, defineWorkflow } from '#workflows';

import type { ConfirmationProposal } from './proposal.entity.ts';

/** 认定建议: what becomes of it. The authority alone decides; no text states by when. */
export const proposalWorkflow = defineWorkflow({
  name: 'confirmationProposal',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { zh: '待办理', en: 'proposed', waits: true },
    TAKEN_UP: { zh: '已采纳', en: 'taken up', final: true },
    DECLINED: { zh: '不予采纳', en: 'declined', final: true },
    WITHDRAWN: { zh: '已撤回', en: 'withdrawn', final: true },
  },
  moves: {
    TAKE_UP: {
      zh: '采纳',
      en: 'take it up',
      from: ['PROPOSED'],
      to: 'TAKEN_UP',
      scope: 'confirmation.record',
      by: 'AUTHORITY',
      action: 'confirmation.takeUp',
    },
    DECLINE: {
      zh: '不予采纳',
      en: 'decline it',
      from: ['PROPOSED'],
      to: 'DECLINED',
      scope: 'confirmation.record',
      by: 'AUTHORITY',
      needsReason: true,
      action: 'confirmation.decline',
    },
    WITHDRAW: {
      zh: '撤回',
      en: 'withdraw it',
      from: ['PROPOSED'],
      to: 'WITHDRAWN',
      scope: 'confirmation.propose',
      by: 'MAKER',
      action: 'confirmation.withdrawProposal',
    },
  },
});

export type ProposalState = keyof typeof proposalWorkflow.states;
export type ProposalMove = keyof typeof proposalWorkflow.moves;

export function proposalItemOf({
  division,
  authority,
  maker,
  state,
  proposedAt,
  decidedAt,
}: ConfirmationProposal): Item<ProposalState> {
  return { division, authority, maker, state, since: decidedAt ?? proposedAt };
}
