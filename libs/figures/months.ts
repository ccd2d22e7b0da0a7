import { type CalendarDate, type YearMonth, addMonths, firstDayOf, lastDayOf, monthOf } from '#calendar';
import { errors } from '#errors';
import type { Figure } from './figure.ts';

/** As many as three years, so that a month can be compared with the same one of two years before. */
const MOST_MONTHS = 36;
const USUAL_MONTHS = 12;

export type MonthRange = {
  readonly from?: YearMonth | null | undefined;
  readonly until?: YearMonth | null | undefined;
};

/** The months of a range, both ends included: the last twelve when it is left open. Errors: INPUT_INVALID. */
export function monthsOf({ from, until }: MonthRange, today: CalendarDate): YearMonth[] {
  const last = until ?? monthOf(today);
  const first = from ?? addMonths(last, 1 - USUAL_MONTHS);
  const count = indexOf(last) - indexOf(first) + 1;
  if (count < 1) throw errors.refusedInput(['until'], 'MONTH_BEFORE', { value: last, first });
  if (count > MOST_MONTHS) throw errors.refusedInput(['from'], 'TOO_MANY_MONTHS', { count, most: MOST_MONTHS });
  return Array.from({ length: count }, (_, i) => addMonths(first, i));
}

/** What was added on a day, by part; null where no row had the part. */
export type Added = { readonly since: CalendarDate; readonly amounts: readonly (number | null)[] };

/** Of records that name no day, all that was counted has happened: a clock that was ahead has entered it for a month to come. */
function endOfCurrent({ isDated }: Pick<Figure, 'isDated'>, current: YearMonth): CalendarDate {
  return lastDayOf(isDated ? current : addMonths(current, 12));
}

/** The days to be read for months: a stock from its beginning, a flow from the first month on. */
export function daysOf(
  figure: Pick<Figure, 'isDated'>,
  months: readonly YearMonth[],
  today: CalendarDate,
): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const [first, last] = [months[0] ?? monthOf(today), months.at(-1) ?? monthOf(today)];
  const end = lastDayOf(last);
  const now = figure.isDated ? today : endOfCurrent(figure, monthOf(today));
  return { first: firstDayOf(first), last: end < today ? end : now };
}

/**
 * The amounts of each month of what was added to one division: of a stock up to the month's end, of a flow within it. Undefined for a month
 * that is not kept: before the first one, and to come. Pure.
 */
export function amountsByMonth(
  figure: Pick<Figure, 'counts' | 'parts' | 'isDated'>,
  months: readonly YearMonth[],
  kept: { readonly from: YearMonth | undefined; readonly today: CalendarDate },
): (added: readonly Added[]) => (readonly number[] | undefined)[] {
  const { counts, parts } = figure;
  const current = monthOf(kept.today);
  const spans = months.map((month) => {
    if (kept.from === undefined || month < kept.from || month > current) return undefined;
    const end = month === current ? endOfCurrent(figure, current) : lastDayOf(month);
    return { start: counts === 'stock' ? undefined : firstDayOf(month), end };
  });
  return (added) =>
    spans.map((span) => {
      if (span === undefined) return undefined;
      const { start, end } = span;
      const counted = added.filter(({ since }) => since <= end && (start === undefined || since >= start));
      return parts.map((_, part) => counted.reduce((sum, { amounts }) => sum + (amounts[part] ?? 0), 0));
    });
}

function indexOf(month: YearMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
