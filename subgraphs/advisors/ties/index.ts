import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { AdvisorRepository } from '../advisors/advisor.repository.ts';
import type { RequestLoaders } from '../request-loaders.ts';
import { tieErrors } from './tie.errors.ts';
import { tieResolvers } from './tie.resolvers.ts';
import { TieService } from './tie.service.ts';

const actions = {
  'advisor.tie': 'tied an advisor to the subject who signs in as them, or untied them',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 账号绑定: which person signs in as which advisor. */
export const tieIdea: Idea<{ readonly ties: TieService }, { readonly loaders: RequestLoaders }> = {
  actions,
  errors: [tieErrors],
  resolvers: tieResolvers,
  services: (scope, { loaders }) => {
    const advisors = new AdvisorRepository(scope.session, scope.seals);
    return { ties: new TieService(scope, { advisors, forget: loaders.clear }) };
  },
};
