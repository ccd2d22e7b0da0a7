import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { KnownProviderSchema } from '#known-providers';
import { ClientsToldSchema, ServedHouseholdsSchema } from '#served-households';
import type { RequestLoaders } from '../request-loaders.ts';
import { openingHoursErrors } from '../opening-hours/index.ts';
import { StationStepSchema } from './station-step.entity.ts';
import { StationDutySchema } from './station-duty.entity.ts';
import { StationSchema } from './station.entity.ts';
import { stationErrors } from './station.errors.ts';
import { stationList } from './station.list.ts';
import { stationLoadersOf } from './station.loaders.ts';
import { StationRepository } from './station.repository.ts';
import { stationResolvers } from './station.resolvers.ts';
import { StationService } from './station.service.ts';

type Services = { readonly stations: StationService };

const actions = {
  'station.open': 'opened a station',
  'station.change': 'changed what a station publishes',
  'station.publish': 'published a station that says all that it must',
  'station.move': 'had a station go on at another place',
  'station.merge': 'closed a station into another one, at which its advisors go on',
  'station.close': 'closed a station, with which its postings ended',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 社区救助顾问站点: where advisors serve. */
export const stationIdea: Idea<Services, { readonly loaders: RequestLoaders }> = {
  actions,
  entities: [
    KnownProviderSchema,
    ServedHouseholdsSchema,
    ClientsToldSchema,
    StationDutySchema,
    StationSchema,
    StationStepSchema,
  ],
  errors: [stationErrors, openingHoursErrors],
  lists: [stationList],
  resolvers: stationResolvers,
  services: (scope, { loaders }) => {
    const rows = new StationRepository(scope.session);
    return { stations: new StationService(scope, rows, loaders.add(stationLoadersOf(rows)), loaders.clear) };
  },
};
