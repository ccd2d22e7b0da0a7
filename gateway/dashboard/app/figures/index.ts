export { FigureBand } from './figure-band.tsx';
export { type Figure, type Reading, type TrendPoint, rankedBy } from './figure.ts';
export { figuresContent } from './figures-sheet.ts';
export { askFiguresAndTrends } from './questions.ts';
export { figures, figuresOf } from './registry.ts';
export { Value } from './value.tsx';
export { type DivisionFigures, useDivisionFigures, useFiguresOf, useFiguresOfChildren } from './use-figures.ts';
export { asOfAll, labelOf, untilOf } from './label.ts';
export { type RankingOfGraph, useRanking } from './use-ranking.ts';
