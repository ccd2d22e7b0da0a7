import { type DivisionFigures, type Figure, type Reading, inRankOrder } from '../figures/index.ts';

/** One division among its sisters, by the chosen figure. */
export type RankedRow = {
  readonly code: string;
  readonly name: string | null;
  readonly owner: string | undefined;
  readonly figures: DivisionFigures;
  readonly reading: Reading | undefined;
};

/** In the order in which the graph ranks them, where it does; those it leaves out come last, by code. */
export function rank(
  rows: readonly RankedRow[],
  figure: Figure,
  order: readonly string[] | undefined,
): readonly RankedRow[] {
  if (order === undefined) return inRankOrder(rows, figure);
  const placeOf = ({ code }: RankedRow): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b) || a.code.localeCompare(b.code));
}

export function knownValues(rows: readonly Pick<RankedRow, 'reading'>[]): number[] {
  return rows.flatMap(({ reading }) => (typeof reading?.value === 'number' ? [reading.value] : []));
}
