import type { Idea } from '#ideas';
import { AdvisorRepository } from '../advisors/advisor.repository.ts';
import type { RequestLoaders } from '../request-loaders.ts';
import { tieResolvers } from './tie.resolvers.ts';
import { TieService } from './tie.service.ts';

/** 账号绑定: which person signs in as which advisor. */
export const tieIdea: Idea<{ readonly ties: TieService }, { readonly loaders: RequestLoaders }> = {
  resolvers: tieResolvers,
  services: (scope, { loaders }) => {
    const advisors = new AdvisorRepository(scope.session, scope.seals);
    return { ties: new TieService(scope, { advisors, forget: loaders.clear }) };
  },
};
