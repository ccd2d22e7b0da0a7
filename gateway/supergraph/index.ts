export { publicTags } from './contract-tags.ts';
export type { FieldCost } from './field-costs.ts';
export { plannedOver } from './planned.ts';
export { type Subgraph, type SupergraphFile, ownSupergraphFile, readSupergraphFile } from './supergraph-file.ts';
