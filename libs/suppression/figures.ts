import { withholdAbove } from './above.ts';
import { isWithheldAbove } from './column.ts';
import { type Columns, has } from './columns.ts';
import { type Row, type Withheld, columnsOf } from './row.ts';
import { isSumKnown, withholdSecondAbove } from './second-count.ts';

/** Numbers of people of a division: parts that add up to a total, and others that add up to their parent's alone. */
export type Figures = {
  readonly parts: readonly number[];
  readonly others: readonly number[];
};

/** As figures, null where a number is withheld. */
export type ShownFigures = {
  readonly total: number | null;
  readonly parts: readonly (number | null)[];
  readonly others: readonly (number | null)[];
};

/** What is withheld of figures: groups of columns, the total last, that move within each; and which of the others. */
export type Decision = { readonly row: Withheld; readonly others: readonly boolean[] };

/** The figures as they are, with what of them is shown to other levels. */
export type DecidedFigures = {
  readonly figures: Figures;
  readonly decision: Decision;
  /** Where their total counts again what columns of other figures of the division count: these. */
  readonly first?: FirstCount | undefined;
};

/** Figures that others count again: which columns of theirs, and how these are called. */
export type FirstCount = {
  readonly decided: Omit<DecidedFigures, 'first'>;
  readonly columns: Columns;
  readonly labels: Labels;
};

/** Where the numbers of figures stand in the type that shows them: fields, and after a list the key of the element. */
export type Labels = {
  readonly total: string;
  readonly parts: readonly string[];
  readonly others: readonly string[];
};

export function rowOf({ parts }: Figures): Row {
  return [...parts, parts.reduce((sum, part) => sum + part, 0)];
}

export function shownOf({ figures, decision }: DecidedFigures): ShownFigures {
  const withheld = columnsOf(decision.row);
  const row = rowOf(figures).map((count, column) => (has(withheld, column) ? null : count));
  return {
    total: row.at(-1) ?? null,
    parts: row.slice(0, -1),
    others: figures.others.map((count, i) => (decision.others[i] === true ? null : count)),
  };
}

/** The sum of divisions, each decided on for itself, and what is shown of it. `none` are figures of nobody. Pure. */
export function decideAbove(none: Figures, all: readonly DecidedFigures[]): DecidedFigures {
  const [only, ...more] = all;
  if (only !== undefined && more.length === 0) return only;
  const figures = {
    parts: sumsOf(
      all.map((one) => one.figures.parts),
      none.parts.length,
    ),
    others: sumsOf(
      all.map((one) => one.figures.others),
      none.others.length,
    ),
  };
  const first = firstAbove(all.flatMap((one) => one.first ?? []));
  const rows = all.map((one) => ({ row: rowOf(one.figures), withheld: one.decision.row }));
  const row =
    first === undefined
      ? withholdAbove(rows)
      : withholdSecondAbove({ row: rowOf(figures), isTotalKnown: isTotalKnown(first) }, rows);
  const others = none.others.map((_, i) =>
    isWithheldAbove(
      all.map((one) => one.figures.others[i] ?? 0),
      all.map((one) => one.decision.others[i] ?? false),
    ),
  );
  return { figures, decision: { row, others }, first };
}

/** Whether the total of figures that count again what these count is known from what is shown of these. */
export function isTotalKnown({ decided, columns }: Pick<FirstCount, 'decided' | 'columns'>): boolean {
  return isSumKnown(decided.decision.row, columns);
}

function firstAbove(all: readonly FirstCount[]): FirstCount | undefined {
  const [one] = all;
  if (one === undefined) return undefined;
  const { parts, others } = one.decided.figures;
  const none = { parts: parts.map(() => 0), others: others.map(() => 0) };
  const decided = all.map((first) => first.decided);
  return { ...one, decided: decideAbove(none, decided) };
}

function sumsOf(all: readonly (readonly number[])[], length: number): number[] {
  return Array.from({ length }, (_, i) => all.reduce((sum, counts) => sum + (counts[i] ?? 0), 0));
}
