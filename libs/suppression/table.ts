import { type Columns, has, isOneAtMost, joinedBy, setOf } from './columns.ts';
import { type Row, type Withheld, columnsOf, smallOf } from './row.ts';

/** A table under way: the divisions beneath a parent, of which it is decided already what is withheld. */
export type Table = {
  readonly parent: Withheld;
  /** All columns that are withheld of the parent. */
  readonly ofParent: Columns;
  readonly rows: readonly Row[];
  /** By row, the most that may be withheld: what has something else to move against. */
  readonly most: readonly Columns[];
  /** By row, what is withheld so far. */
  readonly withheld: Columns[];
};

export function tableOf(parent: Withheld, rows: readonly Row[]): Table {
  return { parent, ofParent: columnsOf(parent), rows, most: mostOf(parent, rows), withheld: rows.map(smallOf) };
}

/**
 * The columns withheld of a row, as groups that are joined by the parent's and the other rows'. The numbers of a group
 * can move against each other, and nothing is known of them but their sum.
 */
export function groupsOf(parent: Withheld, withheld: readonly Columns[], index: number): Columns[] {
  const own = withheld[index] ?? 0;
  if (own === 0) return [];
  const sets = new Set(parent);
  for (const [other, set] of withheld.entries()) if (other !== index) sets.add(set);
  for (const column of columnsIn(own)) sets.add(setOf([column]));
  return joinedBy(sets)
    .map((set) => set & own)
    .filter((set) => set !== 0);
}

export function columnsIn(set: Columns): number[] {
  const columns: number[] = [];
  for (let column = 0; set >> column !== 0; column++) if (has(set, column)) columns.push(column);
  return columns;
}

/** Everything where there is anybody, less what then stands alone, until nothing does. */
function mostOf(parent: Withheld, rows: readonly Row[]): Columns[] {
  const most = rows.map((row) => setOf([...row.keys()].filter((column) => (row[column] ?? 0) > 0)));
  for (let before = ''; before !== most.join();) {
    before = most.join();
    for (const index of rows.keys()) {
      const kept = groupsOf(parent, most, index).filter((group) => !isOneAtMost(group));
      most[index] = columnsOf(kept);
    }
  }
  return most;
}
