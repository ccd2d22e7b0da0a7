import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import type { RequestLoaders } from '../request-loaders.ts';
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
  'station.close': 'closed a station, with which its postings ended',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 社区救助顾问站点: where advisors serve. */
export const stationIdea: Idea<Services, { readonly loaders: RequestLoaders }> = {
  actions,
  entities: [StationDutySchema, StationSchema],
  errors: [stationErrors],
  lists: [stationList],
  resolvers: stationResolvers,
  services: (scope, { loaders }) => {
    const rows = new StationRepository(scope.session);
    return { stations: new StationService(scope, rows, loaders.add(stationLoadersOf(rows)), loaders.clear) };
  },
};
