import { type DivisionCode, ancestorsOf, isDivisionCode, isWithin } from '#divisions';
import { type ExactRow, decidedRows, readExactRow } from './exact-row.ts';
import { type DecidedFigures, type Figures, type Labels, decideAbove, shownOf } from './figures.ts';

/** An owner's exact row, as it came. */
export type OwnersRow = { readonly owner: string; readonly row: unknown };
type Held = { readonly owner: DivisionCode; readonly decided: DecidedFigures };

/** Whether something beside the numbers is withheld stands beside them under this name. */
const FLAG = 'suppressed';

/**
 * What other levels are shown of the sum of owners' rows, by label; with a flag beside the numbers of an object for whether one of them is
 * withheld. Undefined where an owner gave no such row, or the rows do not fit together, as those of different days: what is decided on
 * with the rows of one day does not hold beside those of another. A rule for libs/tiers. Pure.
 */
export function sumsAboveOwners(rows: readonly OwnersRow[]): ReadonlyMap<string, number | boolean | null> | undefined {
  const read = rows.map(({ row }) => readExactRow(row));
  const known = read.filter((row): row is ExactRow => row !== undefined);
  const decided = decidedRows(known);
  const owners = rows.map(({ owner }) => owner).filter(isDivisionCode);
  if (decided === undefined || known.length < rows.length || owners.length < rows.length) return undefined;
  if (new Set(known.map(({ asOf }) => asOf)).size > 1) return undefined;
  const { labels, all } = decided;
  const held = all.flatMap((one, i): Held[] => {
    const owner = owners[i];
    return owner === undefined ? [] : [{ owner, decided: one }];
  });
  const none: Figures = { parts: labels.parts.map(() => 0), others: labels.others.map(() => 0) };
  return labelled(decideTree(none, held), labels);
}

/**
 * A division that is an owner with others beneath it, or has several beneath it and none above, has a row of its own, which is decided on by
 * itself: so it is the same whether it or the city is asked for. Elsewhere beneath an owner only sums of what is shown are shown.
 */
function decideTree(none: Figures, held: readonly Held[]): DecidedFigures {
  const rows = outermostOf(held).map((one) => ({ ...one, decided: decideOwner(none, one, held) }));
  return decideAbove(none, decideByDivision(none, rows, 1));
}

/** An owner's own row and those of the next owners beneath it. */
function decideOwner(none: Figures, { owner, decided }: Held, held: readonly Held[]): DecidedFigures {
  const beneath = held.filter((one) => one.owner !== owner && isWithin(one.owner, owner));
  return decideAbove(none, [decided, ...outermostOf(beneath).map((one) => decideOwner(none, one, beneath))]);
}

function outermostOf(held: readonly Held[]): Held[] {
  return held.filter((one) => !held.some((other) => other.owner !== one.owner && isWithin(one.owner, other.owner)));
}

/** Sums of rows that stand side by side, by the divisions above them, `level` many from the top. */
function decideByDivision(none: Figures, rows: readonly Held[], level: number): DecidedFigures[] {
  const above = ({ owner }: Held): DivisionCode => [owner, ...ancestorsOf(owner)].toReversed()[level - 1] ?? owner;
  return [...Map.groupBy(rows, above).values()].map((all) => {
    const [only, ...more] = all;
    if (only !== undefined && more.length === 0) return only.decided;
    return decideAbove(none, decideByDivision(none, all, level + 1));
  });
}

function labelled(decided: DecidedFigures, labels: Labels): ReadonlyMap<string, number | boolean | null> {
  const shown = shownOf(decided);
  const numbers: (readonly [string, number | null])[] = [
    [labels.total, shown.total],
    ...labels.parts.map((label, i) => [label, shown.parts[i] ?? null] as const),
    ...labels.others.map((label, i) => [label, shown.others[i] ?? null] as const),
  ];
  const flags = new Map<string, boolean>();
  for (const [label, number] of numbers) {
    const beside = label.replace(/[^.]*$/, FLAG);
    flags.set(beside, flags.get(beside) === true || number === null);
  }
  return new Map<string, number | boolean | null>([...numbers, ...flags]);
}
