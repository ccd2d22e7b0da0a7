export { type Drift, driftOf, findDrift } from './drift.ts';
export { type Figure, type KeptFigure, defineFigure, isShown, needsKeys, withKeys } from './figure.ts';
export { type Holding, isShared, listHeld } from './held.ts';
export { type Added, type MonthRange, amountsByMonth, monthsOf } from './months.ts';
export { recountJob } from './recount.job.ts';
export { cutRanking, ranked } from './rank.ts';
export { type Amounts, type Answer, type Question, readFigures } from './read.ts';
export { FigureReaders, type RankingArguments } from './reader.ts';
export { figureResolvers } from './resolvers.ts';
export { schemaDisagreements } from './schema-disagreements.ts';
export { addGivenSql, addSql, heldSql, sumOfParts } from './sql.ts';
export { figureEntities, figureTablesSql, keyedFigureTableSql } from './tables.ts';
export {
  type FigureEntry,
  addToFigure,
  addedUp,
  anewSql,
  beginFigures,
  differenceOf,
  entriesOfPeriod,
  settleFigure,
} from './write.ts';
