import { type DivisionCode, ancestorsOf, isWithin, levelOf } from '#divisions';

import { type DecidedFigures, type Figures, type Labels, decideAbove } from './figures.ts';
import { type FiguresByDivision, Publication } from './publication.ts';
import { setOf } from './columns.ts';
import { type RowRule, firstCount, secondCount } from './row-rule.ts';

/** Figures to be read: of the divisions within one, by as many digits of their codes. */
export type Breakdown = { readonly within: DivisionCode; readonly digits: number };

/** What the rows at hand are cut to, such as the owner's code and the caller's division: a table has its root there. */
export type Bounds = readonly DivisionCode[];

const DISTRICT_DIGITS = 6;
const SMALLER_DIGITS = 3;

/** What has to be read to decide on divisions, each once: for each the divisions beside it and beside those above it. */
export function breakdownsOf(codes: Iterable<DivisionCode>, bounds: Bounds): Breakdown[] {
  const all = [...codes].flatMap((code) => breakdownsOfOne(code, bounds));
  return [...new Map(all.map((breakdown) => [keyOf(breakdown), breakdown])).values()];
}

type Read = (breakdown: Breakdown) => FiguresByDivision | undefined;

/** Other figures, of which a total counts the parts at these positions again; `none` are those of nobody. */
export type CountedAgain = {
  readonly none: Figures;
  readonly labels: Labels;
  readonly parts: readonly number[];
  readonly read: Read;
};

/**
 * What other levels are shown of divisions. Each district is decided on for itself, and the city above them with what is withheld of
 * them fixed. Pure: `read` gives what was read for `breakdownsOf` the same divisions.
 */
export function decide(
  codes: Iterable<DivisionCode>,
  bounds: Bounds,
  none: Figures,
  read: Read,
  again?: CountedAgain,
): Map<DivisionCode, DecidedFigures> {
  const first = again && firstPublications(again);
  const all = new Publications(none, again ? withRowsOf(again.read, read, none) : read, (root) =>
    again && first ? secondCount(first.of(root), { columns: setOf(again.parts), labels: again.labels }) : firstCount,
  );
  const decisionOf = (code: DivisionCode): DecidedFigures => {
    const root = rootOf(code, bounds);
    if (root !== undefined) return all.of(root).decide(code);
    const districts = [...all.beneath(code).keys()].toSorted();
    return decideAbove(
      none,
      districts.map((district) => all.of(district).decide(district)),
    );
  };
  return new Map([...codes].map((code) => [code, decisionOf(code)]));
}

const firsts = new WeakMap<CountedAgain, Publications>();

/** What is decided on the other figures, once for all that count them again. */
function firstPublications(again: CountedAgain): Publications {
  const known = firsts.get(again) ?? new Publications(again.none, again.read);
  firsts.set(again, known);
  return known;
}

/** What is read, with rows of nobody where only the other figures have somebody: that they are not counted here as well tells of them. */
function withRowsOf(other: Read, read: Read, none: Figures): Read {
  return (breakdown) => {
    const [rows, others] = [read(breakdown), other(breakdown)];
    return rows && others ? new Map([...[...others.keys()].map((code) => [code, none] as const), ...rows]) : rows;
  };
}

/** Publications by root, each made when it is asked for. */
class Publications {
  readonly #none: Figures;
  readonly #read: Read;
  readonly #ruleOf: (root: DivisionCode) => RowRule;
  readonly #known = new Map<DivisionCode, Publication>();
  readonly #rows = new Map<DivisionCode, FiguresByDivision>();

  constructor(none: Figures, read: Read, ruleOf: (root: DivisionCode) => RowRule = () => firstCount) {
    this.#none = none;
    this.#read = read;
    this.#ruleOf = ruleOf;
  }

  of(root: DivisionCode): Publication {
    const known = this.#known.get(root);
    if (known !== undefined) return known;
    const found = [root, ...ancestorsOf(root)].map((within) => this.#read({ within, digits: root.length })?.get(root));
    const figures = found.find((one) => one !== undefined) ?? sumOf(this.#none, this.beneath(root));
    const made = new Publication({ code: root, figures }, (parent) => this.beneath(parent), this.#ruleOf(root));
    this.#known.set(root, made);
    return made;
  }

  beneath(parent: DivisionCode): FiguresByDivision {
    // Asked for each division beneath it, and made of what was read.
    const known = this.#rows.get(parent) ?? this.#read({ within: parent, digits: digitsBeneath(parent) }) ?? new Map();
    this.#rows.set(parent, known);
    return known;
  }
}

export function keyOf({ within, digits }: Breakdown): string {
  return `${within} ${digits}`;
}

function breakdownsOfOne(code: DivisionCode, bounds: Bounds): Breakdown[] {
  const root = rootOf(code, bounds);
  if (root === undefined) return [{ within: code, digits: DISTRICT_DIGITS }];
  if (root === code) return [{ within: code, digits: code.length }];
  return ancestorsOf(code)
    .filter((above) => isWithin(above, root))
    .map((above) => ({ within: above, digits: digitsBeneath(above) }));
}

/** Where the table of a division begins: at its district or, where fewer rows are at hand, beneath; the city has many. */
function rootOf(code: DivisionCode, bounds: Bounds): DivisionCode | undefined {
  if (levelOf(code) === 'CITY') return undefined;
  const limit = Math.max(DISTRICT_DIGITS, ...bounds.map(({ length }) => length));
  return [code, ...ancestorsOf(code)].find(({ length }) => length <= limit);
}

function digitsBeneath(parent: DivisionCode): number {
  return levelOf(parent) === 'CITY' ? DISTRICT_DIGITS : parent.length + SMALLER_DIGITS;
}

function sumOf(none: Figures, all: FiguresByDivision): Figures {
  return [...all.values()].reduce(
    (sum, { parts, others }) => ({
      parts: sum.parts.map((part, i) => part + (parts[i] ?? 0)),
      others: sum.others.map((other, i) => other + (others[i] ?? 0)),
    }),
    none,
  );
}
