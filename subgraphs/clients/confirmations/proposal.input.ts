import { fields, type ContentOf, inputOf } from '#input';
import { mayMove, reasonRefusal } from '#workflows';
import { type Write, rowOf } from '#writes';

import type {
  ConfirmationProposalKind,
  ConfirmationProposalMove,
  MoveConfirmationProposalInput,
  ProposeConfirmationInput,
} from '../resolvers.generated.ts';
import { confirmationErrors } from './confirmation.errors.ts';
import { categoryRefusal, mayReachSubject, subjectFields, subjectRefusal } from './confirmation.input.ts';
import { proposalWorkflow } from './proposal.workflow.ts';

const REASON = { most: 1000, multiline: true } as const;

const proposeConfirmationInput = inputOf<ProposeConfirmationInput>()(
  (today) => ({
    ...subjectFields(),
    kind: fields.given<ConfirmationProposalKind>(),
    category: fields.code('clientCategory', today),
    reason: fields.text(REASON),
    visit: fields.optional(fields.recordId()),
    idempotencyKey: fields.idempotencyKey(),
  }),
  (read) => ({
    category: read.category === undefined ? undefined : categoryRefusal(read.category, Boolean(read.household)),
    client: subjectRefusal(read),
  }),
);

const moveConfirmationProposalInput = inputOf<MoveConfirmationProposalInput>()(
  () => ({
    proposal: fields.recordId(),
    action: fields.given<ConfirmationProposalMove>(),
    reason: fields.optionalText(REASON),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ action, reason }) => ({
    action: action === 'TAKE_UP' ? confirmationErrors.of('INPUT_INVALID.TAKEN_UP_BY_RECORD', {}) : undefined,
    reason: reasonRefusal(proposalWorkflow, action, reason),
  }),
);

export type ProposeConfirmationContent = ContentOf<typeof proposeConfirmationInput>;
export type MoveConfirmationProposalContent = ContentOf<typeof moveConfirmationProposalInput>;

/** 建议认定. */
export const proposeConfirmationWrite: Write<ProposeConfirmationInput, ProposeConfirmationContent> = {
  mutation: 'proposeConfirmation',
  input: proposeConfirmationInput,
  right: mayReachSubject('confirmation.propose'),
};

/** 办理认定建议. */
export const moveConfirmationProposalWrite: Write<MoveConfirmationProposalInput, MoveConfirmationProposalContent> = {
  mutation: 'moveConfirmationProposal',
  input: moveConfirmationProposalInput,
  right: mayMove(proposalWorkflow, 'proposal', rowOf('clients.confirmation_proposal')),
};
