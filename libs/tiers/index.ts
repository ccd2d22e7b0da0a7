export { type CompositeType, type Reading, collectFields } from './compile/collect.ts';
export { readDocument } from './compile/document.ts';
export { TieredDataSource, type TieredDataSourceOptions } from './data-source.ts';
export { tierDirectives } from './directives.ts';
export { aDayLong } from './last-known.ts';
export type { DecidedSums, SumRule } from './merge/decided-sums.ts';
export type { Word, WordedRefusal } from './merge/merging.ts';
export type { Instance } from './route.ts';
export {
  type TierAnswer,
  type TierRequest,
  type TierRouter,
  type TierRouterOptions,
  createTierRouter,
} from './router.ts';
export { countAlike } from './run/alike-errors.ts';
export type { OwnerReport } from './run/reports.ts';
export { acceptsOf } from './schema/leaf.ts';
export { type ServeOptions, serveTiers } from './serve/serve.ts';
export type { TierSchema } from './schema/rules.ts';
export { TierSchemaError } from './schema/rules.ts';
export { compileTierSchema } from './schema/tier-schema.ts';
export { Connections } from './send/connections.ts';
export { ExchangeError } from './send/exchange.ts';
export type { InstanceState } from './send/instance.ts';
export { type Transport, type TransportOptions, createTransport } from './send/transport.ts';
