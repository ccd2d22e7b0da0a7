export { CreateKnownProviders } from './create-known-providers.migration.ts';
export { KnownProvider, KnownProviderSchema } from './known-provider.entity.ts';
export { tellAllProviders, tellProvider } from './tell.ts';
