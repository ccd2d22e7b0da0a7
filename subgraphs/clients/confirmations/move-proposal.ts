import type { EntityManager } from '@mikro-orm/postgresql';

import type { RecordId } from '#divisions';
import { type Kept, makeMove } from '#workflows';

import type { Confirmation } from './confirmation.entity.ts';
import { confirmationErrors } from './confirmation.errors.ts';
import { type ConfirmationProposal, SealedProposal } from './proposal.entity.ts';
import type { MoveConfirmationProposalContent } from './proposal.input.ts';
import { lockProposal, updateProposal } from './proposal.repository.ts';
import { type ProposalMove, type ProposalState, proposalItemOf, proposalWorkflow } from './proposal.workflow.ts';
import type { Deciding } from './record-confirmation.ts';

/** Which confirmation was recorded, or ended. */
type Done = Pick<ConfirmationProposal, 'kind'> & { readonly confirmation: Confirmation };

/** Takes a proposal up by what was just recorded or ended, in the same transaction. Errors: INPUT_INVALID, and those of `makeMove`. */
export async function takeUp(em: EntityManager, id: RecordId, done: Done, by: Deciding): Promise<void> {
  await makeMove(em, by, proposalWorkflow, keptBy(by, done), { id, move: 'TAKE_UP', reason: null });
}

/** Declines a proposal, or withdraws it. Errors: those of `makeMove`. */
export function moveProposal(
  em: EntityManager,
  { proposal: id, action: move, reason }: MoveConfirmationProposalContent,
  by: Deciding,
): Promise<ConfirmationProposal> {
  return makeMove(em, by, proposalWorkflow, keptBy(by), { id, move, reason });
}

/** The row keeps its one step: every state but the first is final. */
function keptBy({ seals }: Deciding, done?: Done): Kept<ConfirmationProposal, ProposalState, ProposalMove> {
  return {
    kind: 'proposal',
    moveField: done === undefined ? 'action' : 'proposal',
    lock: lockProposal,
    itemOf: proposalItemOf,
    enter: async (em, row, step) => {
      if (done !== undefined) mustFit(row, done);
      const changes = {
        state: step.to,
        decidedAt: step.at,
        decidedBy: step.by.subject,
        ...SealedProposal.seal(seals, row, { decisionReason: step.reason }),
        confirmation: done?.confirmation.id ?? null,
        version: row.version + 1,
      };
      await updateProposal(em, row.id, changes);
      Object.assign(row, changes);
      return { fields: ['state'], records: done === undefined ? [row.id] : [row.id, done.confirmation.id] };
    },
  };
}

/** Errors: INPUT_INVALID where the proposal is of something else. */
function mustFit({ kind, category, client, household }: ConfirmationProposal, done: Done): void {
  const of = done.confirmation;
  const fits =
    kind === done.kind &&
    category === of.category &&
    (client ?? null) === (of.client ?? null) &&
    (household ?? null) === (of.household ?? null);
  if (!fits) throw confirmationErrors.of('INPUT_INVALID.NOT_WHAT_WAS_PROPOSED', { path: ['input', 'proposal'] });
}
