import type { DivisionFigures, Figure, Reading } from '../figures/index.ts';

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
  if (order === undefined) return rankedHere(rows, figure);
  const placeOf = ({ code }: RankedRow): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b) || a.code.localeCompare(b.code));
}

/** What needs attention first: the worst, or where neither is better the most; what is unknown comes last, by code. */
function rankedHere(rows: readonly RankedRow[], { better }: Figure): RankedRow[] {
  const direction = better === 'more' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [x, y] = [a.reading?.value, b.reading?.value];
    if (typeof x === 'number' && typeof y === 'number' && x !== y) return (x - y) * direction;
    const known = Number(typeof y === 'number') - Number(typeof x === 'number');
    return known === 0 ? a.code.localeCompare(b.code) : known;
  });
}

export function knownValues(rows: readonly Pick<RankedRow, 'reading'>[]): number[] {
  return rows.flatMap(({ reading }) => (typeof reading?.value === 'number' ? [reading.value] : []));
}
