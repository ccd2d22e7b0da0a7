import { type Columns, add, has } from './columns.ts';
import type { Table } from './table.ts';

/** Two columns are to be joined by rows: from one to whichever of the others costs least. */
type Wish = {
  readonly from: number;
  readonly to: readonly { readonly column: number; readonly cost: number }[];
  /** What joins columns already, beside the rows. */
  readonly parent: readonly Columns[];
  /** The row that may not help. */
  readonly except: number | undefined;
};

/** The row that joins two columns at the least cost. */
type Step = { readonly cost: number; readonly row: number | undefined };

/**
 * Withholds what joins the column to one of the others, as little as can be: the shortest path over columns, where a step
 * is a row and costs the numbers that it would have to withhold in addition. The column that was reached.
 */
export function joinColumns(table: Table, wish: Wish): number {
  const width = table.rows[0]?.length ?? 0;
  const steps = stepsOf(table, wish, width);
  const costs = Array.from({ length: width }, (_, column) => (column === wish.from ? 0 : Infinity));
  const from: number[] = [];
  const open = new Set(costs.keys());
  while (open.size > 0) {
    const nearest = [...open].reduce((best, column) => ((costs[column] ?? 0) < (costs[best] ?? 0) ? column : best));
    open.delete(nearest);
    for (const column of open) {
      const cost = (costs[nearest] ?? Infinity) + (steps[nearest]?.[column]?.cost ?? Infinity);
      if (cost >= (costs[column] ?? Infinity)) continue;
      costs[column] = cost;
      from[column] = nearest;
    }
  }
  const total = (goal: Wish['to'][number]): number => (costs[goal.column] ?? Infinity) + goal.cost;
  const goal = wish.to.reduce((best, other) => (total(other) < total(best) ? other : best));
  if (total(goal) === Infinity) throw new TypeError('the rows of a table do not add up to the parent');
  for (let column = goal.column; column !== wish.from;) {
    const before = from[column] ?? wish.from;
    const row = steps[before]?.[column]?.row;
    if (row !== undefined) table.withheld[row] = add(add(table.withheld[row] ?? 0, before), column);
    column = before;
  }
  return goal.column;
}

/** The cheapest step between any two columns. */
function stepsOf(table: Table, { parent, except }: Wish, width: number): Step[][] {
  const steps: Step[][] = Array.from({ length: width }, (_, a) =>
    Array.from({ length: width }, (__, b) => {
      const isJoined = a === b || parent.some((set) => has(set, a) && has(set, b));
      return { cost: isJoined ? 0 : Infinity, row: undefined };
    }),
  );
  for (const [row, counts] of table.rows.entries()) {
    if (row === except) continue;
    const costs = counts.map((count, column) => costOf(table, row, column, count));
    for (const [a, from] of steps.entries()) {
      for (let b = a + 1; b < width; b++) {
        const cost = (costs[a] ?? Infinity) + (costs[b] ?? Infinity);
        if (cost >= (from[b]?.cost ?? 0)) continue;
        const step = { cost, row };
        from[b] = step;
        const back = steps[b];
        if (back !== undefined) back[a] = step;
      }
    }
  }
  return steps;
}

function costOf({ withheld, most }: Table, row: number, column: number, count: number): number {
  if (has(withheld[row] ?? 0, column)) return 0;
  return has(most[row] ?? 0, column) ? count : Infinity;
}
