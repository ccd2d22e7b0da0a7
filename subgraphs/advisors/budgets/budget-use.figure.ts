import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import type { DivisionCode } from '#divisions';
import { type FigureEntry, defineFigure } from '#figures';
import { type BudgetEntryKind, type FundSource, budgetParts, sumsOf } from './budget-amounts.ts';

/** 经费使用情况: what was planned, allocated and spent in a month, in whole yuan, each source by itself. */
export const budgetUseFigure = defineFigure({
  name: 'budgetUse',
  schema: 'advisors',
  counts: 'flow',
  parts: budgetParts,
  rates: [],
  ranked: { by: 'publicSpent', first: 'highest' },
  scope: 'budget.read',
  isDated: true,
  knownSince: `select to_char(min(counts_in), 'YYYY-MM') from advisors.budget_entry`,
  records: `select division, counts_in as since,
      array(select case when n = place then amount else 0 end from generate_series(1, ${budgetParts.length}) as part (n) order by n) as amounts
    from (
      select division, counts_in, amount,
        array_position(array['PUBLIC', 'CHARITY', 'OTHER'], source) * 3 - 3
          + array_position(array['PLAN', 'ALLOCATION', 'SPENDING'], kind) as place
      from advisors.budget_entry
    ) as placed`,
});

type Booked = {
  readonly division: DivisionCode;
  readonly countsIn: CalendarDate;
  readonly source: FundSource;
  readonly kind: BudgetEntryKind;
  readonly amount: number;
};

/** What an entry adds. Pure. */
export function entryOf({ division, source, kind, amount, countsIn: since }: Booked): FigureEntry {
  return { division, since, amounts: sumsOf(source, kind, amount) };
}

/** The first day of the month in which an amount counts: within its year, so that the months of a year add up to it. Pure. */
export function monthCounted(year: number, bookedOn: CalendarDate): CalendarDate {
  const month = firstDayOf(monthOf(bookedOn));
  const [first, last] = [`${year}-01-01`, `${year}-12-01`] as [CalendarDate, CalendarDate];
  if (month < first) return first;
  return month > last ? last : month;
}
