import type { DivisionCode } from '#divisions';
import type { Figure } from './figure.ts';

type Ranked = { readonly code: DivisionCode; readonly value: number | null };

/** Divisions in the order of a ranking: by value, those without one last, then by code. The router orders the same way. Pure. */
export function ranked<Row extends Ranked>(rows: readonly Row[], { first }: Figure['ranked']): Row[] {
  const sign = first === 'lowest' ? 1 : -1;
  return rows.toSorted((a, b) => {
    if (a.value !== b.value) {
      if (a.value === null) return 1;
      if (b.value === null) return -1;
      return sign * (a.value - b.value);
    }
    return a.code < b.code ? -1 : 1;
  });
}

/**
 * The first rows of a ranking, and with them all of divisions that lie with several owners, since only who adds their parts up knows
 * their places. Of the others no more than these can be among the first of all owners.
 */
export function cutRanking<Row extends Ranked>(
  rows: readonly Row[],
  count: number,
  isShared: (code: DivisionCode) => boolean,
): Row[] {
  const own = new Set(rows.filter(({ code }) => !isShared(code)).slice(0, count));
  return rows.filter((row) => own.has(row) || isShared(row.code));
}
