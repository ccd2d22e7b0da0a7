import { isWithheldAbove, withholdFromColumn } from './column.ts';
import { type Columns, setOf } from './columns.ts';
import { FEWEST_SHOWN, NOTHING, type Row, type Withheld, columnsOf, isSmall } from './row.ts';

/**
 * Of a row whose total counts again what another table counts, so that it may follow from there: its parts, of which all are withheld or
 * none is, and whether what the other table shows gives the total away.
 */
export type SecondRow = { readonly row: Row; readonly isTotalKnown: boolean };

/** What is withheld of a row: nothing, its parts, or its parts and their total. */
type Extent = 'nothing' | 'parts' | 'whole';

/** Whether what is shown of a row gives away the sum of some columns: none of the groups that move joins them to others. */
export function isSumKnown(withheld: Withheld, columns: Columns): boolean {
  return withheld.every((group) => (group & columns) === 0 || (group & ~columns) === 0);
}

/** What to withhold of a table's root. */
export function withholdSecondRoot(root: SecondRow): Withheld {
  return withheldOf(root, extentAlone(root));
}

/**
 * What to withhold of the rows beneath a parent. The total is shown only where it follows from the other table, so that it says nothing
 * new there; and the parts never rest on its moving, so that the other table says nothing new here. Withheld parts move against those
 * of another row, or of the parent: what shown rows leave of a shown parent is at least two rows and five people in each column, and of
 * a withheld one five people in each column, or all.
 */
export function withholdSecondChildren(
  parent: SecondRow & { withheld: Withheld },
  rows: readonly SecondRow[],
): Withheld[] {
  const ofParent = extentOf(parent);
  const alone = rows.map(extentAlone);
  const whole = withholdFromColumn(
    ofParent === 'whole',
    rows.map(totalOf),
    alone.map((extent) => extent === 'whole'),
  );
  const withheld = rows.map((_, i) => whole[i] === true || alone[i] === 'parts');
  const chosen = (): SecondRow[] => rows.filter((_, i) => withheld[i]);
  const isEnough = (): boolean => (ofParent === 'nothing' ? canMove(parent, chosen()) : leavesOpen(parent, chosen()));
  for (const further of inOrder(rows)) {
    if (isEnough()) break;
    withheld[further] = true;
  }
  return rows.map((row, i) =>
    withheldOf(row, whole[i] === true ? 'whole' : withheld[i] === true ? 'parts' : 'nothing'),
  );
}

/** What to withhold of the sum of rows that are decided on already. */
export function withholdSecondAbove(sum: SecondRow, rows: readonly { row: Row; withheld: Withheld }[]): Withheld {
  const extents = rows.map(extentOf);
  const isWhole = isWithheldAbove(
    rows.map(totalOf),
    extents.map((extent) => extent === 'whole'),
  );
  if (!sum.isTotalKnown || isWhole) return withheldOf(sum, 'whole');
  return withheldOf(
    sum,
    canMove(
      sum,
      rows.filter((_, i) => extents[i] !== 'nothing'),
    )
      ? 'nothing'
      : 'parts',
  );
}

function extentAlone(row: SecondRow): Extent {
  // Also of nobody: that those who are withheld there are not due would leave a row beside it alone.
  if (!row.isTotalKnown || isSmall(totalOf(row))) return 'whole';
  return partsOf(row).some(isSmall) ? 'parts' : 'nothing';
}

function canMove(whole: { readonly row: Row }, rows: readonly { readonly row: Row }[]): boolean {
  if (rows.length < 2) return rows.length === 0;
  const isEnough = (all: number, part: number): boolean => all === 0 || sumOf(rows, part) >= FEWEST_SHOWN;
  return partsOf(whole).every(isEnough);
}

/** Whether what is shown beneath a withheld row leaves five people of each of its parts open, or all where there are fewer. */
function leavesOpen(whole: { readonly row: Row }, rows: readonly { readonly row: Row }[]): boolean {
  return rows.length > 0 && partsOf(whole).every((all, part) => sumOf(rows, part) >= Math.min(all, FEWEST_SHOWN));
}

function sumOf(rows: readonly { readonly row: Row }[], part: number): number {
  return rows.reduce((sum, { row }) => sum + (row[part] ?? 0), 0);
}

/** Rows that have anybody, those with somebody in each part first, then the smallest. */
function inOrder(rows: readonly SecondRow[]): number[] {
  const empty = (row: SecondRow | undefined): number => (row ? partsOf(row).filter((part) => part === 0).length : 0);
  const total = (row: SecondRow | undefined): number => (row ? totalOf(row) : 0);
  return [...rows.keys()]
    .filter((i) => total(rows[i]) > 0)
    .toSorted((a, b) => empty(rows[a]) - empty(rows[b]) || total(rows[a]) - total(rows[b]) || a - b);
}

function extentOf({ row, withheld }: { readonly row: Row; readonly withheld: Withheld }): Extent {
  const columns = columnsOf(withheld);
  if (columns === 0) return 'nothing';
  return (columns & setOf([row.length - 1])) === 0 ? 'parts' : 'whole';
}

function withheldOf({ row }: { readonly row: Row }, extent: Extent): Withheld {
  if (extent === 'nothing') return NOTHING;
  return [setOf(extent === 'whole' ? row.keys() : row.slice(0, -1).keys())];
}

function totalOf({ row }: { readonly row: Row }): number {
  return row.at(-1) ?? 0;
}

function partsOf({ row }: { readonly row: Row }): Row {
  return row.slice(0, -1);
}
