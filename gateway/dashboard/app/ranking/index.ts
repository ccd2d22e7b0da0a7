export { Ranking } from './ranking.tsx';
export { Standing } from './standing.tsx';
export { type RankedRow, knownValues } from './row.ts';
