export { shownAlone } from './alone.ts';
export { isInside } from './inside.ts';
export { type Figures, type FiguresByDivision, Publication, type ShownFigures } from './publication.ts';
export { type Breakdown, breakdownsOf, keyOf, publish } from './publish.ts';
