import type { Figure, Reading } from './figure.ts';

type Ranked = { readonly code: string; readonly reading: Reading | undefined };

/** What needs attention first: the worst, or where neither is better the most; what is unknown comes last, by code. */
export function inRankOrder<Row extends Ranked>(rows: readonly Row[], { better }: Pick<Figure, 'better'>): Row[] {
  const direction = better === 'more' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [x, y] = [a.reading?.value, b.reading?.value];
    if (typeof x === 'number' && typeof y === 'number' && x !== y) return (x - y) * direction;
    const known = Number(typeof y === 'number') - Number(typeof x === 'number');
    return known === 0 ? a.code.localeCompare(b.code) : known;
  });
}
