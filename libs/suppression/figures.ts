import { isWithheldAbove, withholdAbove } from './above.ts';
import { has } from './columns.ts';
import { type Row, type Withheld, columnsOf } from './row.ts';

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
export type DecidedFigures = { readonly figures: Figures; readonly decision: Decision };

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
  const sumOf = (of: (figures: Figures) => number | undefined): number =>
    all.reduce((sum, { figures }) => sum + (of(figures) ?? 0), 0);
  const figures = {
    parts: none.parts.map((_, i) => sumOf(({ parts }) => parts[i])),
    others: none.others.map((_, i) => sumOf(({ others }) => others[i])),
  };
  const row = withholdAbove(all.map((one) => ({ row: rowOf(one.figures), withheld: one.decision.row })));
  const others = none.others.map((_, i) =>
    isWithheldAbove(
      all.map((one) => one.figures.others[i] ?? 0),
      all.map((one) => one.decision.others[i] ?? false),
    ),
  );
  return { figures, decision: { row, others } };
}
