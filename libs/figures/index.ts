export { type Drift, driftOf, findDrift } from './drift.ts';
export { type Figure, type FigureSchema, defineFigure } from './figure.ts';
export { type Added, amountsByMonth, monthsOf } from './months.ts';
export { cutRanking, ranked } from './rank.ts';
export { readFigures } from './read.ts';
export { type FigureReaderOf, FigureReaders } from './reader.ts';
export { heldSql } from './sql.ts';
export { figureEntities, figureTablesSql } from './tables.ts';
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
