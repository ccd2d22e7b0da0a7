import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { HotlineSchema } from './hotline.entity.ts';
import { hotlineList } from './hotline.list.ts';
import { hotlineResolvers } from './hotline.resolvers.ts';
import { HotlineService } from './hotline.service.ts';

const actions = {
  'hotline.add': 'published a hotline',
  'hotline.change': 'changed what a hotline says, or ended it',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 监督热线: where people complain, ask and report, by level. */
export const hotlineIdea: Idea<{ readonly hotlines: HotlineService }> = {
  actions,
  entities: [HotlineSchema],
  lists: [hotlineList],
  resolvers: hotlineResolvers,
  services: (scope) => ({ hotlines: new HotlineService(scope) }),
};
