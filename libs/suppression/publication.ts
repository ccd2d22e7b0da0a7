import { type DivisionCode, ancestorsOf, isWithin } from '#divisions';

import { withholdFromChildren } from './children.ts';
import { withholdFromColumn } from './column.ts';
import { has } from './columns.ts';
import { withholdFromRoot } from './root.ts';
import { NOTHING, type Row, type Withheld, columnsOf, isSmall } from './row.ts';

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

/** The figures of divisions that lie directly beneath one; those of nobody may be left out. */
export type FiguresByDivision = ReadonlyMap<DivisionCode, Figures>;

type Decision = { readonly row: Withheld; readonly others: readonly boolean[] };

/**
 * What other levels are shown of the figures of one root and all beneath it. Decided from the top, a level at a time,
 * so that it does not matter what else is asked for. Pure.
 */
export class Publication {
  readonly #root: DivisionCode;
  readonly #none: Figures;
  readonly #beneath: (parent: DivisionCode) => FiguresByDivision;
  readonly #decisions = new Map<DivisionCode, ReadonlyMap<DivisionCode, Decision>>();
  readonly #ofRoot: { readonly figures: Figures; readonly decision: Decision };

  constructor(
    root: { readonly code: DivisionCode; readonly figures: Figures },
    beneath: (parent: DivisionCode) => FiguresByDivision,
  ) {
    this.#root = root.code;
    this.#beneath = beneath;
    this.#none = { parts: root.figures.parts.map(() => 0), others: root.figures.others.map(() => 0) };
    const decision = { row: withholdFromRoot(rowOf(root.figures)), others: root.figures.others.map(isSmall) };
    this.#ofRoot = { figures: root.figures, decision };
  }

  of(code: DivisionCode): ShownFigures {
    if (code === this.#root) return shown(this.#ofRoot.figures, this.#ofRoot.decision);
    const parent = this.#parentOf(code);
    const figures = this.#beneath(parent).get(code) ?? this.#none;
    return shown(figures, this.#decisionOf(code));
  }

  #decisionOf(code: DivisionCode): Decision {
    if (code === this.#root) return this.#ofRoot.decision;
    const parent = this.#parentOf(code);
    const known = this.#decisions.get(parent) ?? this.#decideBeneath(parent);
    this.#decisions.set(parent, known);
    return known.get(code) ?? { row: NOTHING, others: this.#none.others.map(() => false) };
  }

  #decideBeneath(parent: DivisionCode): Map<DivisionCode, Decision> {
    const above = this.#decisionOf(parent);
    const entries = [...this.#beneath(parent)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const rows = withholdFromChildren(
      above.row,
      entries.map(([, figures]) => rowOf(figures)),
    );
    const others = this.#none.others.map((_, i) =>
      withholdFromColumn(
        above.others[i] ?? false,
        entries.map(([, figures]) => figures.others[i] ?? 0),
      ),
    );
    return new Map(
      entries.map(([code], i) => [code, { row: rows[i] ?? NOTHING, others: others.map((of) => of[i] ?? false) }]),
    );
  }

  #parentOf(code: DivisionCode): DivisionCode {
    const [parent] = ancestorsOf(code);
    if (parent === undefined || !isWithin(parent, this.#root))
      throw new TypeError(`${code} is not beneath ${this.#root}`);
    return parent;
  }
}

/** The sum of what is shown of several roots; null where a part of it is withheld, never a smaller number. */
export function sumOfShown(none: ShownFigures, all: readonly ShownFigures[]): ShownFigures {
  return all.reduce(
    (sum, { total, parts, others }) => ({
      total: plus(sum.total, total),
      parts: sum.parts.map((part, i) => plus(part, parts[i])),
      others: sum.others.map((other, i) => plus(other, others[i])),
    }),
    none,
  );
}

function rowOf({ parts }: Figures): Row {
  return [...parts, parts.reduce((sum, part) => sum + part, 0)];
}

function shown(figures: Figures, decision: Decision): ShownFigures {
  const withheld = columnsOf(decision.row);
  const row = rowOf(figures).map((count, column) => (has(withheld, column) ? null : count));
  return {
    total: row.at(-1) ?? null,
    parts: row.slice(0, -1),
    others: figures.others.map((count, i) => (decision.others[i] === true ? null : count)),
  };
}

function plus(a: number | null, b: number | null | undefined): number | null {
  return a === null || typeof b !== 'number' ? null : a + b;
}
