/** A set of columns, a bit each: tables have a handful of columns and many rows. */
export type Columns = number;

export function setOf(columns: Iterable<number>): Columns {
  let set = 0;
  for (const column of columns) set |= 1 << column;
  return set;
}

export function has(set: Columns, column: number): boolean {
  return (set & (1 << column)) !== 0;
}

export function add(set: Columns, column: number): Columns {
  return set | (1 << column);
}

export function isOneAtMost(set: Columns): boolean {
  return (set & (set - 1)) === 0;
}

/** The columns that sets join directly or through each other, as sets that share none. */
export function joinedBy(sets: Iterable<Columns>): Columns[] {
  let joined: Columns[] = [];
  for (const set of sets) {
    let whole = set;
    const apart: Columns[] = [];
    for (const one of joined) {
      if ((one & set) === 0) apart.push(one);
      else whole |= one;
    }
    if (whole !== 0) joined = [...apart, whole];
  }
  return joined;
}
