import type { DivisionCode } from '#divisions';
import { withholdFromChildren } from './children.ts';
import { type FirstCount, isTotalKnown } from './figures.ts';
import type { Publication } from './publication.ts';
import { withholdFromRoot } from './root.ts';
import type { Row, Withheld } from './row.ts';
import { type SecondRow, withholdSecondChildren, withholdSecondRoot } from './second-count.ts';

type DivisionRow = { readonly code: DivisionCode; readonly row: Row };

/** What is withheld of the rows of a table: of its root, and of those beneath a division that was decided on. */
export type RowRule = {
  readonly ofRoot: (root: DivisionRow) => Withheld;
  readonly beneath: (parent: DivisionRow & { withheld: Withheld }, rows: readonly DivisionRow[]) => Withheld[];
  /** What the total of a division counts again. */
  readonly firstOf?: (code: DivisionCode) => FirstCount;
};

/** Of figures that no others count. */
export const firstCount: RowRule = {
  ofRoot: ({ row }) => withholdFromRoot(row),
  beneath: ({ withheld }, rows) =>
    withholdFromChildren(
      withheld,
      rows.map(({ row }) => row),
    ),
};

/** Of figures whose total counts again what columns of others count. */
export function secondCount(first: Publication, counted: Pick<FirstCount, 'columns' | 'labels'>): RowRule {
  const firstOf = (code: DivisionCode): FirstCount => ({ decided: first.decide(code), ...counted });
  const secondRow = <One extends DivisionRow>(row: One): One & SecondRow => ({
    ...row,
    isTotalKnown: isTotalKnown(firstOf(row.code)),
  });
  return {
    ofRoot: (root) => withholdSecondRoot(secondRow(root)),
    beneath: (parent, rows) => withholdSecondChildren(secondRow(parent), rows.map(secondRow)),
    firstOf,
  };
}
