import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { AwardStepSchema } from './award-step.entity.ts';
import { AwardSchema } from './award.entity.ts';
import { awardErrors } from './award.errors.ts';
import { awardTextErrors } from './tells-who.ts';
import { awardList, awardNominationList } from './award.list.ts';
import { announceNominations, awardDecisionMessage, awardNominationMessage } from './award.message.ts';
import { AwardRepository } from './award.repository.ts';
import { awardResolvers } from './award.resolvers.ts';
import { AwardService } from './award.service.ts';
import { awardWorkflow } from './award.workflow.ts';
import { awardsFigure } from './awards.figure.ts';

const actions = {
  'award.nominate': 'nominated an advisor for an award',
  'award.handUp': 'confirmed a nomination, as the district, and handed it up to the city',
  'award.confer': 'conferred an award, as the district or the city',
  'award.return': 'returned a nomination, as the district',
  'award.decline': 'declined a nomination, as the city',
  'award.revoke': 'revoked an award, as the authority that conferred it',
  'award.resubmit': 'submitted a returned nomination again',
  'award.withdraw': 'withdrew a nomination',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 表彰激励: advisors nominated by streets and districts, and what districts and the city conferred on them. */
export const awardIdea: Idea<{ readonly awards: AwardService }> = {
  actions,
  announce: announceNominations,
  entities: [AwardSchema, AwardStepSchema],
  errors: [awardErrors, awardTextErrors],
  figures: [awardsFigure],
  lists: [awardList, awardNominationList],
  messages: [awardNominationMessage, awardDecisionMessage],
  resolvers: awardResolvers,
  workflows: [awardWorkflow],
  services: (scope) => ({ awards: new AwardService(scope, new AwardRepository(scope.session)) }),
};
