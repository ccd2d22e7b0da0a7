import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { AdvisorRepository } from '../advisors/advisor.repository.ts';
import type { RequestLoaders } from '../request-loaders.ts';
import { FilingChangeSchema } from './filing-change.entity.ts';
import { FilingStepSchema } from './filing-step.entity.ts';
import { filingErrors } from './filing.errors.ts';
import { filingList } from './filing.list.ts';
import { filingLoadersOf } from './filing.loaders.ts';
import { FilingRepository } from './filing.repository.ts';
import { filingResolvers } from './filing.resolvers.ts';
import { FilingService } from './filing.service.ts';
import { filingWorkflow } from './filing.workflow.ts';
import { filingsFigure } from './filings.figure.ts';
import { rosterChangesFigure } from './roster-changes.figure.ts';

const actions = {
  'filing.submit': 'submitted a filing to its authority',
  'filing.file': 'filed a filing, as its authority',
  'filing.return': 'returned a filing, as its authority',
  'filing.change': 'announced a change to a filing',
  'filing.suspend': 'suspended a filing, as its authority',
  'filing.resume': 'resumed a filing, as its authority',
  'filing.withdraw': 'withdrew a filing',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 备案: whether an advisor is filed with the authority, and every step to it. */
export const filingIdea: Idea<{ readonly filings: FilingService }, { readonly loaders: RequestLoaders }> = {
  actions,
  entities: [FilingStepSchema, FilingChangeSchema],
  errors: [filingErrors],
  figures: [filingsFigure, rosterChangesFigure],
  lists: [filingList],
  resolvers: filingResolvers,
  workflows: [filingWorkflow],
  services: (scope, { loaders: all }) => {
    const advisors = new AdvisorRepository(scope.session, scope.seals);
    const loaders = all.add(filingLoadersOf(new FilingRepository(scope.session, scope.seals)));
    return { filings: new FilingService(scope, { advisors, loaders, forget: all.clear }) };
  },
};
