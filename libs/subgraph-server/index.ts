export { addServerOptions, numberOf, readServerOptions } from './options.ts';
export { type SubgraphOperation, type SubgraphRequest, serveSubgraph } from './serve-subgraph.ts';
