import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import type { RequestLoaders } from '../request-loaders.ts';
import { ServiceCentreSchema } from './service-centre.entity.ts';
import { serviceCentreErrors } from './service-centre.errors.ts';
import { ServiceCentreRepository } from './service-centre.repository.ts';
import { serviceCentreResolvers } from './service-centre.resolvers.ts';
import { ServiceCentreService } from './service-centre.service.ts';

type Services = { readonly serviceCentres: ServiceCentreService };

const actions = {
  'station.require': 'listed the centres of a street in which a station must stand',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 社区事务受理服务中心: the centres of a street in which a station must stand. */
export const serviceCentreIdea: Idea<Services, { readonly loaders: RequestLoaders }> = {
  actions,
  entities: [ServiceCentreSchema],
  errors: [serviceCentreErrors],
  resolvers: serviceCentreResolvers,
  services: (scope, { loaders }) => ({
    serviceCentres: new ServiceCentreService(scope, new ServiceCentreRepository(scope.session), loaders.clear),
  }),
};
