export { LevelRanking } from './level-ranking.tsx';
export { chosenLevel, levelsBeneath } from './levels.ts';
export { Ranking, orderOf } from './ranking.tsx';
export { Standing } from './standing.tsx';
export { type RankedRow, knownValues } from './row.ts';
