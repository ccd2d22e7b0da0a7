import type { CalendarDate } from '#calendar';

/** 周一至周日, in the order of the week. */
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];

/** From one time of Shanghai until before another, as 09:00 and 17:00; 24:00 is the end of the day. As text, which sorts by time. */
export type Interval = { readonly opens: string; readonly closes: string };

export type WeeklyInterval = Interval & { readonly weekday: Weekday };

/** A day on which other hours hold than the week's; closed where it has none. */
export type HoursException = {
  readonly on: CalendarDate;
  readonly intervals: readonly Interval[];
  readonly note: string | null;
};

/** 服务时间: when a station is open. */
export type OpeningHours = {
  readonly weekly: readonly WeeklyInterval[];
  readonly exceptions: readonly HoursException[];
};

export function weekdayOf(date: CalendarDate): Weekday {
  // Date counts from Sunday.
  return weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'MONDAY';
}

/** Intervals in the order of their times. */
export function inOrder<Hours extends Interval>(intervals: readonly Hours[]): Hours[] {
  return intervals.toSorted((a, b) => (a.opens < b.opens ? -1 : Number(a.opens > b.opens)));
}

/** A week in the order of its days and times. */
export function inOrderOfWeek(weekly: readonly WeeklyInterval[]): WeeklyInterval[] {
  return weekdays.flatMap((day) => inOrder(weekly.filter(({ weekday }) => weekday === day)));
}
