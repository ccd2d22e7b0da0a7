import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { deputyResolvers } from './deputy.resolvers.ts';
import { DeputyService } from './deputy.service.ts';

const actions = {
  'deputy.name': 'named a person who decides in the place of an authority until a day',
  'deputy.end': 'ended that a person decides in the place of an authority',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 代理人: who decides in the place of a filing authority, and until when. */
export const deputyIdea: Idea<{ readonly deputies: DeputyService }> = {
  actions,
  resolvers: deputyResolvers,
  services: (scope) => ({ deputies: new DeputyService(scope) }),
};
