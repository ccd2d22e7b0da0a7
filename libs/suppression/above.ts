import { type Columns, add, has, joinedBy } from './columns.ts';
import { type Arc, areJoined, canMove, isKnownToBeFew } from './network.ts';
import { FEWEST_SHOWN, type Row, type Withheld } from './row.ts';
import { columnsIn } from './table.ts';

/** A division as it was decided on: its numbers, and what is withheld of them whatever else is shown. */
export type DecidedRow = { readonly row: Row; readonly withheld: Withheld };

/** A set of columns of one division within which its numbers move against each other. */
type Group = { readonly row: Row; readonly columns: Columns };

/**
 * What to withhold of the sums of divisions, of which it is decided already what is withheld. A sum is shown where the withheld numbers in
 * it can still move: two divisions that withhold the same column move against each other in it. As little is withheld as can be; the
 * total is shown before its parts. The groups of columns that are withheld can move within each of them, as those of the divisions.
 */
export function withholdAbove(rows: readonly DecidedRow[]): Withheld {
  const groups = rows.flatMap(({ row, withheld }) => withheld.map((columns): Group => ({ row, columns })));
  const sums = (rows[0]?.row ?? []).map((_, column) => rows.reduce((sum, { row }) => sum + (row[column] ?? 0), 0));
  // What no division joins cannot move together above them either.
  return joinedBy(groups.map(({ columns }) => columns)).flatMap((together) => {
    const joined = groups.filter(({ columns }) => (columns & together) !== 0);
    const withheld = withholdTogether(together, joined, sums);
    return withheld === 0 ? [] : [withheld];
  });
}

/** All columns, less each that can be shown. What was found to be needed stays so when others are shown as well. */
function withholdTogether(together: Columns, groups: readonly Group[], sums: Row): Columns {
  const total = sums.length - 1;
  let withheld = together;
  for (const column of columnsIn(together).toSorted((a, b) => Number(b === total) - Number(a === total) || a - b)) {
    const fewer = withheld & ~add(0, column);
    if (isSafe(fewer, groups, sums)) withheld = fewer;
  }
  return withheld;
}

/** Whether a division's numbers still move as it was decided on for them, and nothing is known of fewer people than may be shown. */
function isSafe(withheld: Columns, groups: readonly Group[], sums: Row): boolean {
  const arcs = [
    ...groups.flatMap(({ row, columns }, i) => arcsOf(row, columns, sums.length + 1 + i)),
    ...arcsOf(sums, withheld, sums.length).map(({ from, to, count }) => ({ from: to, to: from, count })),
  ];
  return (
    groups.every(({ columns }, i) => areJoined(columnsIn(columns), arcs, sums.length + 1 + i)) &&
    arcs.every((arc) => arc.count >= FEWEST_SHOWN || (!isKnownToBeFew(arcs, arc) && canMove(arcs, arc)))
  );
}

/** Columns are the first nodes. The parts of a row leave its node, the total enters it. */
function arcsOf(row: Row, columns: Columns, node: number): Arc[] {
  return [...row.entries()].flatMap(([column, count]): Arc[] => {
    if (!has(columns, column)) return [];
    return column === row.length - 1 ? [{ from: column, to: node, count }] : [{ from: node, to: column, count }];
  });
}
