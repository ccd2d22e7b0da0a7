export { startApollo } from './apollo.ts';
export type { EdgeContext } from './context.ts';
export { type FurtherDoor, startEdge } from './edge.ts';
export { openGraphqlDoor } from './graphql-door.ts';
export { type InFlightLimit, createInFlightLimit } from './load/index.ts';
export { type FieldFacts, countGenerations } from './limits/index.ts';
export { readerLanguageOf } from './reader-language.ts';
