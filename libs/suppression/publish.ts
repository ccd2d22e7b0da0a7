import { type DivisionCode, ancestorsOf, isWithin, levelOf } from '#divisions';

import { type DecidedFigures, type Figures, decideAbove } from './figures.ts';
import { type FiguresByDivision, Publication } from './publication.ts';

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

/**
 * What other levels are shown of divisions. Each district is decided on for itself, and the city above them with what is withheld of
 * them fixed. Pure: `read` gives what was read for `breakdownsOf` the same divisions.
 */
export function decide(
  codes: Iterable<DivisionCode>,
  bounds: Bounds,
  none: Figures,
  read: (breakdown: Breakdown) => FiguresByDivision | undefined,
): Map<DivisionCode, DecidedFigures> {
  const publications = new Map<DivisionCode, Publication>();
  const beneath = (parent: DivisionCode): FiguresByDivision =>
    read({ within: parent, digits: digitsBeneath(parent) }) ?? new Map();
  const publicationOf = (root: DivisionCode): Publication => {
    const figures = read({ within: root, digits: root.length })?.get(root) ?? sumOf(none, beneath(root));
    const publication = publications.get(root) ?? new Publication({ code: root, figures }, beneath);
    publications.set(root, publication);
    return publication;
  };
  const decisionOf = (code: DivisionCode): DecidedFigures => {
    const root = rootOf(code, bounds);
    if (root !== undefined) return publicationOf(root).decide(code);
    const roots = [...beneath(code)].map(([district, figures]) =>
      new Publication({ code: district, figures }, () => new Map()).decide(district),
    );
    return decideAbove(none, roots);
  };
  return new Map([...codes].map((code) => [code, decisionOf(code)]));
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
