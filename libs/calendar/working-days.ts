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

/**
 * Whether a notice makes the day what its weekday alone does not say: a public holiday (法定节假日), or a day of work on a weekend that
 * makes up for one (调休); undefined of every other day.
 */
export function findNotice(
  date: CalendarDate,
  besides: WorkingDayOverrides = overrides,
): 'HOLIDAY' | 'MADE_UP' | undefined {
  const stated = besides[date];
  if (stated !== undefined) return noticeOf(date, stated.isWorkingDay);
  const { work, name } = chineseDays.getDayDetail(date);
  // The library calls a day of a notice by its festival in two languages, and every other day by its weekday.
  return name.includes(',') ? noticeOf(date, work) : undefined;
}

function noticeOf(date: CalendarDate, isWorkedOn: boolean): 'HOLIDAY' | 'MADE_UP' | undefined {
  if (!isWorkedOn) return 'HOLIDAY';
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) ? 'MADE_UP' : undefined;
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
