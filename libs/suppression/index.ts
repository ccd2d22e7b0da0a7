export { shownAlone } from './alone.ts';
export { type ExactRow, type Labels, exactRowOf } from './exact-row.ts';
export { type DecidedFigures, type Figures, type ShownFigures, decideAbove, shownOf } from './figures.ts';
export { isInside } from './inside.ts';
export { type FiguresByDivision, Publication } from './publication.ts';
export { type Breakdown, breakdownsOf, decide, keyOf } from './publish.ts';
export { type OwnersRow, sumsAboveOwners } from './sums-above-owners.ts';
