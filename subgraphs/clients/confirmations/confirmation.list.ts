import { authoritiesOfCaller } from '#deputies';
import { defineList } from '#lists';
import { waitingSql } from '#workflows';

import { Confirmation } from './confirmation.entity.ts';
import { ConfirmationProposal } from './proposal.entity.ts';
import { proposalWorkflow } from './proposal.workflow.ts';

/** 认定列表: what was confirmed at or beneath a division, the latest decision first. Not searched: people are found in the list of clients. */
export const confirmationList = defineList(Confirmation, {
  field: 'confirmations',
  filter: {
    categories: { oneOf: 'category', codes: 'clientCategory' },
    inForce: { met: 'ended_on is null', unmet: 'ended_on is not null' },
    authority: { is: 'authority' },
    validUntilBy: { until: 'validUntil' },
    client: { is: 'client' },
    household: { is: 'household' },
  },
  order: { DIVISION: 'division', DECIDED_ON: 'decidedOn', VALID_UNTIL: 'validUntil' },
  orderBy: { field: 'DECIDED_ON', direction: 'DESC' },
});

/** 认定建议列表: what is proposed at or beneath a division, the latest first. Not searched: reasons are words about people. */
export const confirmationProposalList = defineList(ConfirmationProposal, {
  field: 'confirmationProposals',
  filter: {
    states: { oneOf: 'state' },
    waiting: { met: waitingSql(proposalWorkflow, 'state') },
    waitingForMe: { met: `state = 'PROPOSED' and authority = any (${authoritiesOfCaller})` },
    client: { is: 'client' },
    household: { is: 'household' },
  },
  order: { DIVISION: 'division', PROPOSED_ON: 'proposedOn' },
  orderBy: { field: 'PROPOSED_ON', direction: 'DESC' },
});
