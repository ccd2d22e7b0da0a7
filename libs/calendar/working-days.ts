// CommonJS, in which Node finds no named exports.
import { default as chineseDays } from 'chinese-days';
import { type CalendarDate, addDays } from './dates.ts';

/** Whether a day is worked on where the published calendar says otherwise than `chinese-days`, with the document that says so. */
export type WorkingDayOverrides = Readonly<Record<string, { readonly isWorkingDay: boolean; readonly source: string }>>;

/**
 * The notices of the State Council on holidays that the installed `chinese-days` does not know yet (its data end with 2026), day by
 * day. A day stands here until the library is updated.
 */
const overrides: WorkingDayOverrides = {};

/** 工作日: whether the day is worked on, by the yearly notices on holidays and the table of overrides. */
export function isWorkingDay(date: CalendarDate, besides: WorkingDayOverrides = overrides): boolean {
  return besides[date]?.isWorkingDay ?? chineseDays.isWorkday(date);
}

/** The last of so many working days after a day, which itself is not counted. */
export function addWorkingDays(
  date: CalendarDate,
  count: number,
  besides: WorkingDayOverrides = overrides,
): CalendarDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, besides)) left -= 1;
  }
  return day;
}
