import { z } from 'zod';

const count = z.int().nonnegative();

/** As version 1 of the message has them: a figure's further parts are another version's. */
const counted = {
  filings: z.enum([
    ...(['draft', 'submitted', 'filed', 'returned', 'changed', 'suspended', 'withdrawn'] as const),
    ...(['waiting', 'waitingUpTo7', 'waitingUpTo14', 'waitingOver14'] as const),
  ]),
  rosterChanges: z.enum(['joiners', 'leavers']),
};

/** How many lines of each kind a report has; who moved within the owner joins one street's roster and leaves the other's. */
const roster = z.strictObject({ filed: count, joined: count, left: count, changed: count });

export const rosterTotals = z.strictObject({
  filings: z.record(counted.filings, count),
  rosterChanges: z.record(counted.rosterChanges, count),
  /** Not in what was issued before there were lines. */
  roster: roster.optional(),
});

/**
 * 备案情况、人员进出、名册: how many filings stood in each state when a period ended and for how long some waited, who joined and left in it, and how many
 * lines there are.
 */
export type RosterTotals = z.infer<typeof rosterTotals>;

/** Pure. */
export function countTotals(
  filings: readonly string[],
  rosterChanges: readonly string[],
  lines: RosterTotals['roster'],
): RosterTotals {
  return rosterTotals.parse({
    filings: times(filings, counted.filings.options),
    rosterChanges: times(rosterChanges, counted.rosterChanges.options),
    ...(lines && { roster: lines }),
  });
}

/** Pure. The lines are not added: a sum has none. */
export function addTotals(totals: readonly Pick<RosterTotals, 'filings' | 'rosterChanges'>[]): RosterTotals {
  type One = (typeof totals)[number];
  const sum = <Part extends string>(of: (one: One) => Record<Part, number>, parts: readonly Part[]) =>
    Object.fromEntries(parts.map((part) => [part, totals.reduce((all, one) => all + of(one)[part], 0)]));
  return rosterTotals.parse({
    filings: sum(({ filings }) => filings, counted.filings.options),
    rosterChanges: sum(({ rosterChanges }) => rosterChanges, counted.rosterChanges.options),
  });
}

/** How often each part is named. */
function times(all: readonly string[], parts: readonly string[]) {
  return Object.fromEntries(parts.map((part) => [part, all.filter((one) => one === part).length]));
}
