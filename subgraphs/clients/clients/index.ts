import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';

import type { Reach } from '../break-glass/reach.ts';
import type { HouseholdService } from '../households/household.service.ts';
import { CategoryPeriodSchema } from './category-period.entity.ts';
import { ClientChangesService } from './client-changes.service.ts';
import { ClientSchema } from './client.entity.ts';
import { clientErrors } from './client.errors.ts';
import { clientList } from './client.list.ts';
import * as resolvers from './client.resolvers.ts';
import { ClientService } from './client.service.ts';
import { EndedServiceSchema } from './ended-service.entity.ts';

type Services = { readonly clients: ClientService; readonly clientChanges: ClientChangesService };
type Needs = { readonly reach: Reach; readonly households: HouseholdService };

const actions = {
  'client.end': 'ended the service of a client',
  'client.reopen': 'served a client again whose service had ended',
  'client.search': 'looked for people by name, number or phone, and found these clients',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 救助对象: the people served, their categories and periods of service. */
export const clientIdea: Idea<Services, Needs> = {
  actions,
  entities: [ClientSchema, CategoryPeriodSchema, EndedServiceSchema],
  errors: [clientErrors],
  lists: [clientList],
  resolvers,
  services: (scope, { reach, households }) => ({
    clients: new ClientService(scope, reach, households),
    clientChanges: new ClientChangesService(scope),
  }),
};
