import { type CalendarDate, type YearMonth, addMonths, lastDayOf, monthOf } from '#calendar';
import type { CodeKey } from '#code-lists';

import type { DivisionCode } from '#divisions';

import { isConfirmed } from '../categories.ts';

/** What a client's record says that matters to the duty of visiting. */
export type DutyHistory = ServicePeriod & {
  /** The periods of service before the present or last one, where the client was served again. */
  readonly earlier?: readonly ServicePeriod[];
  /** The communities of registration, in the order of time, each with the month from which on it has the duty; the first had it from the start. */
  readonly places: readonly { readonly division: DivisionCode; readonly from?: YearMonth }[];
  /** The months with a visit, each once. */
  readonly visitedMonths: readonly YearMonth[];
};

/** From when until when a client was served, and as what. */
export type ServicePeriod = {
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate | undefined;
  /** In the order of time; the first one held from the start. */
  readonly categories: readonly HeldCategory[];
};

type HeldCategory = {
  readonly category: CodeKey;
  readonly since: CalendarDate;
  /** Of one that is not confirmed: the first month without the duty, which every category had until then. */
  readonly dutyUntil?: YearMonth | undefined;
};

/** A number to be added to the figures of a community, a month and a category. */
export type DutyEntry = {
  readonly division: DivisionCode;
  readonly month: YearMonth;
  readonly category: CodeKey;
  readonly count: number;
};

/** What one client adds to the figures: how the number of clients due changes, and where the client is counted as visited. */
export type Duty = { readonly changes: readonly DutyEntry[]; readonly done: readonly DutyEntry[] };

/** A category that holds the duty in a community from one month until before another; open without an end. */
type Span = {
  readonly division: DivisionCode;
  readonly category: CodeKey;
  readonly from: YearMonth;
  readonly until: YearMonth | undefined;
};

/**
 * The monthly duty of one client, while the category is a confirmed one: it begins with the month after registration. A change of category
 * moves, begins or ends it from the next month on, and so does a move of the household to another community; a client whose service ends
 * is still due in that month only if visited in it. A client counts as visited once a month, in the community and the category that hold the duty.
 * Who is served again has the duty of each period of service. Source: 沪民规〔2022〕15 号, existing clients are visited at least once a month.
 */
export function dutyOf(history: DutyHistory): Duty {
  const spans = [...(history.earlier ?? []), history].flatMap((period) => spansOf(period, history));
  const changes = spans.flatMap(({ division, category, from, until }) => [
    { division, month: from, category, count: 1 },
    ...(until === undefined ? [] : [{ division, month: until, category, count: -1 }]),
  ]);
  const done = history.visitedMonths.flatMap((month) => {
    const span = spans.find(({ from, until }) => from <= month && (until === undefined || month < until));
    return span === undefined ? [] : [{ division: span.division, month, category: span.category, count: 1 }];
  });
  return { changes, done };
}

/** What to add to the figures when one duty takes the place of another; in the order of divisions, months and categories. */
export function dutyDifference(before: Duty, after: Duty): Duty {
  return {
    changes: difference(before.changes, after.changes),
    done: difference(before.done, after.done),
  };
}

/** The duty of two together. */
export function bothDuties(one: Duty, other: Duty): Duty {
  return { changes: [...one.changes, ...other.changes], done: [...one.done, ...other.done] };
}

export const noDuty: Duty = { changes: [], done: [] };

/**
 * The last day of the month in which the next visit is due: the month after the last visit, or the first one with the duty. Null once
 * the service has ended, and of a client whose category is not a confirmed one.
 */
export function visitDueOn({
  endedOn,
  lastVisitedOn,
  ...period
}: ServicePeriod & { readonly lastVisitedOn: CalendarDate | undefined }): CalendarDate | null {
  if (endedOn !== undefined) return null;
  const starts = startsOf(period);
  // A category that was followed by another in the same month never counted.
  const last = period.categories.findLastIndex(
    ({ category }, i) => !isConfirmed(category) && starts[i] !== starts[i + 1],
  );
  const first = starts[last + 1];
  if (first === undefined) return null;
  return lastDayOf(lastVisitedOn === undefined ? first : later(first, addMonths(monthOf(lastVisitedOn), 1)));
}

/** What a further visit makes of the months and of the day of the last one. */
export function withVisit(
  { visitedMonths, lastVisitedOn }: VisitedDays,
  visitedOn: CalendarDate,
): VisitedDays & { readonly lastVisitedOn: CalendarDate } {
  return {
    visitedMonths: [...new Set([...visitedMonths, monthOf(visitedOn)])],
    lastVisitedOn: lastVisitedOn !== undefined && lastVisitedOn > visitedOn ? lastVisitedOn : visitedOn,
  };
}

type VisitedDays = Pick<DutyHistory, 'visitedMonths'> & { readonly lastVisitedOn: CalendarDate | undefined };

function spansOf(
  period: ServicePeriod,
  { places, visitedMonths }: Pick<DutyHistory, 'places' | 'visitedMonths'>,
): Span[] {
  const end = endOf(period.endedOn, visitedMonths);
  const starts = startsOf(period);
  return period.categories.flatMap(({ category, dutyUntil }, i) => {
    const from = starts[i];
    if (from === undefined || (!isConfirmed(category) && dutyUntil === undefined)) return [];
    const until = isConfirmed(category) ? end : earlier(dutyUntil, end);
    return placedSpans(places, { category, from, until: earlier(starts[i + 1], until) });
  });
}

/** The month from which on each category of a period of service counts. */
function startsOf({ startedOn, categories }: Pick<ServicePeriod, 'startedOn' | 'categories'>): YearMonth[] {
  const first = addMonths(monthOf(startedOn), 1);
  return categories.map(({ since }, i) => (i === 0 ? first : later(first, addMonths(monthOf(since), 1))));
}

/** A span as its communities share it. */
function placedSpans(places: DutyHistory['places'], { category, from, until }: Omit<Span, 'division'>): Span[] {
  return places.flatMap(({ division, from: begun = from }, i) => {
    const part = { from: later(from, begun), until: earlier(places[i + 1]?.from, until) };
    return part.until !== undefined && part.until <= part.from ? [] : [{ division, category, ...part }];
  });
}

/** The first month without duty; undefined while the client is served. */
function endOf(endedOn: CalendarDate | undefined, visitedMonths: DutyHistory['visitedMonths']): YearMonth | undefined {
  if (endedOn === undefined) return undefined;
  const month = monthOf(endedOn);
  return visitedMonths.includes(month) ? addMonths(month, 1) : month;
}

function later(a: YearMonth, b: YearMonth): YearMonth {
  return a < b ? b : a;
}

/** The earlier of two ends; undefined is none. */
function earlier(a: YearMonth | undefined, b: YearMonth | undefined): YearMonth | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function difference(before: readonly DutyEntry[], after: readonly DutyEntry[]): DutyEntry[] {
  const sums = new Map<string, DutyEntry>();
  const add = ({ count, ...place }: DutyEntry): void => {
    const key = `${place.division} ${place.month} ${place.category}`;
    sums.set(key, { ...place, count: (sums.get(key)?.count ?? 0) + count });
  };
  for (const entry of before) add({ ...entry, count: -entry.count });
  for (const entry of after) add(entry);
  return [...sums.entries()]
    .filter(([, { count }]) => count !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry);
}
