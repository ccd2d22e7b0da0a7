import { type EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate, YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import { type Amounts, readFigures } from '#figures';
import { z } from 'zod';
import { filingsFigure } from '../filings/filings.figure.ts';
import { rosterChangesFigure } from '../filings/roster-changes.figure.ts';

const count = z.int().nonnegative();

/** As version 1 of the message has them: a figure's further parts are another version's. */
const counted = {
  filings: z.enum([
    ...(['draft', 'submitted', 'filed', 'returned', 'changed', 'suspended', 'withdrawn'] as const),
    ...(['waiting', 'waitingUpTo7', 'waitingUpTo14', 'waitingOver14'] as const),
  ]),
  rosterChanges: z.enum(['joiners', 'leavers']),
};

export const filingTotals = z.strictObject({
  filings: z.record(counted.filings, count),
  rosterChanges: z.record(counted.rosterChanges, count),
});

/** 备案情况、人员进出: how many filings stood in each state when a month ended and for how long some waited, and who joined and left in it. */
export type FilingTotals = z.infer<typeof filingTotals>;

/** What an owner holds, as its figures have it when each month ended; undefined for a month of which they are not kept. */
export async function readTotals(
  em: EntityManager,
  owner: DivisionCode,
  months: readonly YearMonth[],
  today: CalendarDate,
): Promise<(FilingTotals | undefined)[]> {
  const figures = [filingsFigure, rosterChangesFigure];
  const questions = figures.map((figure) => ({ figure, within: owner, digits: owner.length, months }));
  const [filings, changes] = await readFigures(em, 'advisors', questions, today);
  const amountsOf = (answer: typeof filings, i: number) => (answer?.byDivision.get(owner) ?? answer?.none)?.[i];
  return months.map((_, i) => {
    const [stock, flow] = [amountsOf(filings, i), amountsOf(changes, i)];
    if (stock === undefined || flow === undefined) return undefined;
    return filingTotals.parse({
      filings: named(filingsFigure.parts, stock),
      rosterChanges: named(rosterChangesFigure.parts, flow),
    });
  });
}

function named(parts: readonly string[], amounts: NonNullable<Amounts>): Record<string, number> {
  return Object.fromEntries(parts.map((part, i) => [part, amounts[i] ?? 0]));
}

/** Pure. */
export function addTotals(totals: readonly FilingTotals[]): FilingTotals {
  const sum = <Part extends string>(of: (one: FilingTotals) => Record<Part, number>, parts: readonly Part[]) =>
    Object.fromEntries(parts.map((part) => [part, totals.reduce((all, one) => all + of(one)[part], 0)]));
  return filingTotals.parse({
    filings: sum(({ filings }) => filings, counted.filings.options),
    rosterChanges: sum(({ rosterChanges }) => rosterChanges, counted.rosterChanges.options),
  });
}
