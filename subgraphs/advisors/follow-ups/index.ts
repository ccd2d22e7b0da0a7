import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { FollowUpSchema } from './follow-up.entity.ts';
import { followUpList } from './follow-up.list.ts';
import { FollowUpRepository } from './follow-up.repository.ts';
import { followUpResolvers } from './follow-up.resolvers.ts';
import { FollowUpService } from './follow-up.service.ts';
import { followUpsFigure } from './follow-ups.figure.ts';

const actions = {
  'followUp.close': 'said of a thing that a form asked for that it is done',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 待整改事项: what forms that were filled in of stations ask to be done, until when, and whether it is. */
export const followUpIdea: Idea<{ readonly followUps: FollowUpService }> = {
  actions,
  entities: [FollowUpSchema],
  figures: [followUpsFigure],
  lists: [followUpList],
  resolvers: followUpResolvers,
  services: (scope) => ({ followUps: new FollowUpService(scope, new FollowUpRepository(scope.session)) }),
};
