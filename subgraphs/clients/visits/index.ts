import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';

import type { Reach } from '../break-glass/reach.ts';
import type { ClientService } from '../clients/client.service.ts';
import { VisitVersionSchema } from './visit-version.entity.ts';
import { VisitSchema } from './visit.entity.ts';
import { visitErrors } from './visit.errors.ts';
import { visitList } from './visit.list.ts';
import * as resolvers from './visit.resolvers.ts';
import { VisitService } from './visit.service.ts';

const actions = {
  'visit.record': 'recorded a visit',
  'visit.correct': 'corrected a visit as a new version',
  'visit.withdraw': 'withdrew a visit that was recorded by mistake',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 走访: visits to clients, as they were recorded and corrected. */
export const visitIdea: Idea<
  { readonly visits: VisitService },
  { readonly reach: Reach; readonly clients: ClientService }
> = {
  actions,
  entities: [VisitSchema, VisitVersionSchema],
  errors: [visitErrors],
  lists: [visitList],
  resolvers,
  services: (scope, { reach, clients }) => ({ visits: new VisitService(scope, reach, clients) }),
};
