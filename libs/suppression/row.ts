import { type Columns, add, has } from './columns.ts';

/** Statistics of fewer people are not shown to other levels; 0 is. */
export const FEWEST_SHOWN = 5;

/** A division's numbers of people: parts and, last, the total that they add up to. */
export type Row = readonly number[];

/** What is withheld of a row, as sets of columns within each of which numbers may move without anybody noticing. */
export type Withheld = readonly Columns[];

export const NOTHING: Withheld = [];

export function isSmall(count: number): boolean {
  return count > 0 && count < FEWEST_SHOWN;
}

/** The columns whose number of people is too small. */
export function smallOf(row: Row): Columns {
  return row.reduce((set, count, column) => (isSmall(count) ? add(set, column) : set), 0);
}

export function columnsOf(withheld: Withheld): Columns {
  return withheld.reduce((all, set) => all | set, 0);
}

/** Whether the columns, whose sum is known though none of them is, are about too few people; with the total it is a difference. */
export function isSmallTogether(row: Row, columns: Columns): boolean {
  return (
    !has(columns, row.length - 1) &&
    row.reduce((sum, count, at) => (has(columns, at) ? sum + count : sum), 0) < FEWEST_SHOWN
  );
}

/** The column of the smallest number that is not withheld yet; the total last of all. */
export function smallestFurther(row: Row, withheld: Columns): number | undefined {
  let smallest: number | undefined;
  for (const [column, count] of row.entries()) {
    if (count === 0 || has(withheld, column)) continue;
    if (smallest === undefined || (column < row.length - 1 && count < (row[smallest] ?? 0))) smallest = column;
  }
  return smallest;
}
