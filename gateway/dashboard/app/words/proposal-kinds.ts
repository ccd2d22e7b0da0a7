import type { ConfirmationProposalKind } from '../generated/graphql.ts';
import type { Words } from './language.ts';

/** 建议事项. */
export const proposalKinds: Readonly<Record<ConfirmationProposalKind, Words>> = {
  BEGIN: { zh: '建议认定', en: 'to confirm' },
  END: { zh: '建议终止', en: 'to end' },
};
