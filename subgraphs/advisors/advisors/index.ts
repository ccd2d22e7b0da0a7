import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { sendAllServing, tellAllServing } from '#serving';
import type { RequestLoaders } from '../request-loaders.ts';
import { AdvisorChangeService } from './advisor-change.service.ts';
import { AdvisorSchema } from './advisor.entity.ts';
import { advisorErrors } from './advisor.errors.ts';
import { advisorList } from './advisor.list.ts';
import { advisorLoadersOf } from './advisor.loaders.ts';
import { AdvisorRepository } from './advisor.repository.ts';
import { advisorResolvers } from './advisor.resolvers.ts';
import { AdvisorService } from './advisor.service.ts';
import { PostingSchema } from './posting.entity.ts';
import { RegistrationService } from './registration.service.ts';
import { listPosted } from './serving.ts';

type Services = {
  readonly advisors: AdvisorService;
  readonly registrations: RegistrationService;
  readonly advisorChanges: AdvisorChangeService;
};

const actions = {
  'advisor.register': 'registered an advisor, with the filing as a draft',
  'advisor.post': 'posted an advisor at a further station, or made one the main station',
  'advisor.unpost': 'ended one posting of an advisor',
  'advisor.change': 'changed what is kept of an advisor, or announced to the filing authority what is to change',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 社区救助顾问: advisors and the stations at which they are posted. */
export const advisorIdea: Idea<Services, { readonly loaders: RequestLoaders }> = {
  actions,
  entities: [AdvisorSchema, PostingSchema],
  errors: [advisorErrors],
  lists: [advisorList],
  resolvers: advisorResolvers,
  services: (scope, { loaders }) => {
    const rows = new AdvisorRepository(scope.session, scope.seals);
    return {
      advisors: new AdvisorService(scope, loaders.add(advisorLoadersOf(rows))),
      registrations: new RegistrationService(scope, rows, loaders.clear),
      advisorChanges: new AdvisorChangeService(scope, rows, loaders.clear),
    };
  },
  prepared: ['clients.advisors_told'],
  prepare: ({ owner, session, today }) =>
    session.write((em) => tellAllServing(em, { owner, today }, () => listPosted(em))),
  announce: async (em, { owner, isKnown }) => {
    if (isKnown({ owner, domain: 'clients' })) await sendAllServing(em, owner, () => listPosted(em));
  },
};
