import type { DivisionCode } from '#divisions';
import type { DecidedFigures, Figures, Labels } from './figures.ts';
import { type Bounds, type Breakdown, type CountedAgain, decide } from './publish.ts';

/**
 * Parts of counted people of which each of them is in any number, as the flags that they carry. `people` are the figures that their total
 * stands in; `read` gives what was read for the same breakdowns, how many are in each part.
 */
export type Overlapping = {
  readonly people: Omit<CountedAgain, 'parts'>;
  readonly parts: number;
  readonly read: (breakdown: Breakdown) => ReadonlyMap<DivisionCode, readonly number[]> | undefined;
};

/** Where the type of a part has its number; how many are not in it is not shown, but follows. */
export const partLabels: Labels = { total: 'total', parts: ['count', 'without'], others: [] };

const NOBODY: Figures = { parts: [0, 0], others: [] };

/**
 * What other levels are shown of each part. A part is a table of two, those in it and those not, whose total counts the people again: so
 * it is shown only where their total is, and never rests on what is withheld of them. Whatever any two parts have in common, they are
 * bound by nothing but that total, so each is decided on by itself. Pure.
 */
export function decideOverlapping(
  codes: readonly DivisionCode[],
  bounds: Bounds,
  { people, parts, read }: Overlapping,
): Map<DivisionCode, DecidedFigures[]> {
  const again: CountedAgain = { ...people, parts: [...people.labels.parts.keys()] };
  const decided = Array.from({ length: parts }, (_, part) => {
    const tableOf = (breakdown: Breakdown) => {
      const all = people.read(breakdown);
      const counts = read(breakdown);
      return all && new Map([...all].map(([code, whole]) => [code, split(whole, counts?.get(code)?.[part] ?? 0)]));
    };
    return decide(codes, bounds, NOBODY, tableOf, again);
  });
  return new Map(codes.map((code) => [code, decided.flatMap((ofPart) => ofPart.get(code) ?? [])]));
}

function split({ parts }: Figures, count: number): Figures {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return { parts: [count, Math.max(0, total - count)], others: [] };
}
