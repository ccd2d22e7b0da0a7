import type { ActionsOf } from '#audit';
import type { RecordId } from '#divisions';
import type { Idea } from '#ideas';
import { tellAllProviders } from '#known-providers';
import { rowLoader } from '#persistence';
import { ProviderSchema } from './provider.entity.ts';
import { providerErrors } from './provider.errors.ts';
import { providerList } from './provider.list.ts';
import { ProviderRepository } from './provider.repository.ts';
import { providerResolvers } from './provider.resolvers.ts';
import { ProviderService } from './provider.service.ts';

const actions = {
  'provider.add': 'added a provider',
  'provider.change': 'changed what a provider says',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 服务机构: who stands behind resources and projects. */
export const providerIdea: Idea<{ readonly providers: ProviderService }> = {
  actions,
  entities: [ProviderSchema],
  errors: [providerErrors],
  lists: [providerList],
  resolvers: providerResolvers,
  services: (scope) => {
    const rows = new ProviderRepository(scope.session);
    const byId = rowLoader(
      (ids: readonly RecordId[]) => rows.findMany(ids),
      ({ id }) => id,
    );
    return {
      providers: new ProviderService(scope, rows, byId),
    };
  },
  prepared: ['advisors.known_provider'],
  prepare: ({ session }) => session.write((em) => tellAllProviders(em)),
};
