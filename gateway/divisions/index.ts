export { DivisionService, type DivisionServiceSources } from './division.service.ts';
export { buildDivisionsSubgraph } from './divisions.subgraph.ts';
