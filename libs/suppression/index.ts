export { shownAlone } from './alone.ts';
export { type ExactRow, exactRowOf } from './exact-row.ts';
export { type DecidedFigures, type Figures, type Labels, type ShownFigures, decideAbove, shownOf } from './figures.ts';
export { isInside } from './inside.ts';
export { type Overlapping, decideOverlapping, partLabels } from './overlapping.ts';
export { type FiguresByDivision, Publication } from './publication.ts';
export { type Breakdown, type CountedAgain, breakdownsOf, decide, keyOf } from './publish.ts';
export { secondCount } from './row-rule.ts';
export { type OwnersRow, sumsAboveOwners } from './sums-above-owners.ts';
