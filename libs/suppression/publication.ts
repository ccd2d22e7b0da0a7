import { type DivisionCode, ancestorsOf, isWithin } from '#divisions';

import { withholdFromColumn } from './column.ts';
import { type DecidedFigures, type Decision, type Figures, type ShownFigures, rowOf, shownOf } from './figures.ts';
import { NOTHING, isSmall } from './row.ts';
import { type RowRule, firstCount } from './row-rule.ts';

/** The figures of divisions that lie directly beneath one; those of nobody may be left out. */
export type FiguresByDivision = ReadonlyMap<DivisionCode, Figures>;

/**
 * What other levels are shown of the figures of one root and all beneath it. Decided from the top, a level at a time,
 * so that it does not matter what else is asked for. Pure.
 */
export class Publication {
  readonly #root: DivisionCode;
  readonly #none: Figures;
  readonly #rule: RowRule;
  readonly #beneath: (parent: DivisionCode) => FiguresByDivision;
  readonly #decisions = new Map<DivisionCode, ReadonlyMap<DivisionCode, Decision>>();
  readonly #ofRoot: DecidedFigures;

  constructor(
    root: { readonly code: DivisionCode; readonly figures: Figures },
    beneath: (parent: DivisionCode) => FiguresByDivision,
    rule: RowRule = firstCount,
  ) {
    this.#rule = rule;
    this.#root = root.code;
    this.#beneath = beneath;
    this.#none = { parts: root.figures.parts.map(() => 0), others: root.figures.others.map(() => 0) };
    const others = root.figures.others.map(isSmall);
    const decision = { row: rule.ofRoot({ code: root.code, row: rowOf(root.figures) }), others };
    this.#ofRoot = { figures: root.figures, decision, first: rule.firstOf?.(root.code) };
  }

  of(code: DivisionCode): ShownFigures {
    return shownOf(this.decide(code));
  }

  decide(code: DivisionCode): DecidedFigures {
    if (code === this.#root) return this.#ofRoot;
    return { figures: this.#figuresOf(code), decision: this.#decisionOf(code), first: this.#rule.firstOf?.(code) };
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
    const rows = this.#rule.beneath(
      { code: parent, row: rowOf(this.#figuresOf(parent)), withheld: above.row },
      entries.map(([code, figures]) => ({ code, row: rowOf(figures) })),
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

  #figuresOf(code: DivisionCode): Figures {
    if (code === this.#root) return this.#ofRoot.figures;
    return this.#beneath(this.#parentOf(code)).get(code) ?? this.#none;
  }

  #parentOf(code: DivisionCode): DivisionCode {
    const [parent] = ancestorsOf(code);
    if (parent === undefined || !isWithin(parent, this.#root))
      throw new TypeError(`${code} is not beneath ${this.#root}`);
    return parent;
  }
}
