import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { FilingRepository } from '../filings/filing.repository.ts';
import { unmaskingResolvers } from './unmasking.resolvers.ts';
import { UnmaskingService } from './unmasking.service.ts';

const actions = {
  'advisor.unmask': 'saw numbers or phones of advisors unmasked',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** Numbers and phones of advisors, shown unmasked to the filing authority. */
export const unmaskingIdea: Idea<{ readonly unmasking: UnmaskingService }> = {
  actions,
  resolvers: unmaskingResolvers,
  services: (scope) => {
    const { session, seals } = scope;
    const [advisors, filings] = [new AdvisorRepository(session, seals), new FilingRepository(session, seals)];
    return { unmasking: new UnmaskingService(scope, advisors, filings) };
  },
};
