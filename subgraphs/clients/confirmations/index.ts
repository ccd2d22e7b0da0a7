import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';

import type { Reach } from '../break-glass/reach.ts';
import { ConfirmationSchema } from './confirmation.entity.ts';
import { confirmationErrors } from './confirmation.errors.ts';
import { confirmationList, confirmationProposalList } from './confirmation.list.ts';
import { confirmationResolvers } from './confirmation.resolvers.ts';
import { ConfirmationService } from './confirmation.service.ts';
import { lapsedEpisodesJob } from './lapsed-episodes.job.ts';
import { ConfirmationProposalSchema } from './proposal.entity.ts';
import { ProposalService } from './proposal.service.ts';
import { proposalWorkflow } from './proposal.workflow.ts';

const actions = {
  'client.categorise': 'gave a client another category, before there were confirmations',
  'confirmation.record': 'recorded that a household or a person was confirmed in a category',
  'confirmation.carryAlong':
    'had a confirmation of a household stay with a person who left it, or with the record kept in a merge',
  'confirmation.end': 'ended a confirmation by a decision',
  'confirmation.withdraw': 'took back a confirmation that was recorded in error',
  'confirmation.lapse': 'ended confirmations of episodes whose last day had passed',
  'confirmation.propose': 'proposed to an authority to confirm a category or to end a confirmation',
  'confirmation.takeUp': 'took up what was proposed of a confirmation',
  'confirmation.decline': 'declined what was proposed of a confirmation',
  'confirmation.withdrawProposal': 'withdrew what was proposed of a confirmation',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

type Services = { readonly confirmations: ConfirmationService; readonly proposals: ProposalService };

/** 认定: in which categories authorities confirmed households and people, from which a client's leading category follows. */
export const confirmationIdea: Idea<Services, { readonly reach: Reach }> = {
  actions,
  entities: [ConfirmationSchema, ConfirmationProposalSchema],
  errors: [confirmationErrors],
  jobs: [lapsedEpisodesJob],
  lists: [confirmationList, confirmationProposalList],
  resolvers: confirmationResolvers,
  services: (scope, { reach }) => ({
    confirmations: new ConfirmationService(scope, reach),
    proposals: new ProposalService(scope),
  }),
  workflows: [proposalWorkflow],
};
