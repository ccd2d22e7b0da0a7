import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import {
  AdvisorsToldSchema,
  ServingAdvisorSchema,
  ServingPeriodSchema,
  clientsHandedOver,
  servingAdvisors,
} from '#serving';

import { AdvisorPeriodSchema } from './advisor-period.entity.ts';
import { servedFigure } from './served.figure.ts';
import { servingErrors } from './serving.errors.ts';
import * as resolvers from './serving.resolvers.ts';
import { ServingService } from './serving.service.ts';

const actions = {
  'client.reassign': 'gave clients to another advisor',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** Which advisor serves which clients. */
export const servingIdea: Idea<{ readonly serving: ServingService }> = {
  actions,
  entities: [ServingAdvisorSchema, ServingPeriodSchema, AdvisorsToldSchema, AdvisorPeriodSchema],
  errors: [servingErrors],
  figures: [servedFigure],
  messages: [servingAdvisors, clientsHandedOver],
  resolvers,
  services: (scope) => ({ serving: new ServingService(scope) }),
};
