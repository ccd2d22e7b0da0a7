import { type Columns, add, has, isOneAtMost, joinedBy } from './columns.ts';
import { joinColumns } from './join-columns.ts';
import { FEWEST_SHOWN, NOTHING, type Row, type Withheld, isSmallTogether, smallOf } from './row.ts';
import { type Table, columnsIn, groupsOf, tableOf } from './table.ts';

/**
 * What to withhold of the divisions beneath a parent. A number that is withheld can move together with others: along its
 * row against another column, and in each of the two columns against another row or the parent's, so that all sums stay.
 * So the rule: the columns that are withheld of a row are joined by the other rows and the parent's, in groups of two at
 * least; and what is withheld of the parent in one group is joined by the rows. What is known of a group or a column
 * taken together must not be about too few people either, so they grow until it is not.
 */
export function withholdFromChildren(parent: Withheld, rows: readonly Row[]): Withheld[] {
  if (parent.length === 0 && rows.every((row) => smallOf(row) === 0)) return rows.map(() => NOTHING);
  const table = tableOf(parent, rows);
  for (let before = ''; before !== table.withheld.join();) {
    before = table.withheld.join();
    for (const set of parent) hideForParent(table, set);
    for (const index of rows.keys()) hideAlongRow(table, index);
    hideAlongColumns(table);
  }
  return rows.map((_, index) => groupsOf(parent, table.withheld, index));
}

function hideForParent(table: Table, set: Columns): void {
  const others = table.parent.filter((other) => other !== set);
  for (;;) {
    const [from, ...rest] = columnsIn(set);
    if (from === undefined) return;
    const near = joinedBy([...others, ...table.withheld]).find((joined) => has(joined, from)) ?? 0;
    const far = rest.filter((column) => !has(near, column));
    if (far.length === 0) return;
    joinColumns(table, { from, to: far.map((column) => ({ column, cost: 0 })), parent: others, except: undefined });
  }
}

function hideAlongRow(table: Table, index: number): void {
  const row = table.rows[index] ?? [];
  for (;;) {
    const withheld = table.withheld[index] ?? 0;
    const weak = groupsOf(table.parent, table.withheld, index).find(
      (group) => isOneAtMost(group) || isSmallTogether(row, group),
    );
    const [from] = columnsIn(weak ?? 0);
    if (weak === undefined || from === undefined) return;
    const to = [...row.entries()]
      .filter(([column]) => !has(weak, column) && has(table.most[index] ?? 0, column))
      .map(([column, count]) => ({ column, cost: has(withheld, column) ? 0 : count }));
    const reached = joinColumns(table, { from, to, parent: table.parent, except: index });
    table.withheld[index] = add(add(withheld, from), reached);
  }
}

/** Where the parent's number is shown, the rest that is left by what the rows show is not a small one either. */
function hideAlongColumns(table: Table): void {
  const { ofParent, rows, most, withheld } = table;
  const shown = [...(rows[0] ?? []).keys()].filter((column) => !has(ofParent, column));
  for (const column of shown) {
    const order = [...rows.keys()].toSorted((a, b) => (rows[a]?.[column] ?? 0) - (rows[b]?.[column] ?? 0) || a - b);
    const isHidden = (index: number): boolean => has(withheld[index] ?? 0, column);
    let rest = order.filter(isHidden).reduce((sum, index) => sum + (rows[index]?.[column] ?? 0), 0);
    if (rest === 0) continue;
    for (const index of order) {
      if (rest >= FEWEST_SHOWN) break;
      if (isHidden(index) || !has(most[index] ?? 0, column)) continue;
      withheld[index] = add(withheld[index] ?? 0, column);
      rest += rows[index]?.[column] ?? 0;
    }
  }
}
