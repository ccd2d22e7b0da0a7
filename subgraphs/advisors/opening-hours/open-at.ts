import { type CalendarDate, type WorkingDayOverrides, addDays, dateOf, findNotice, timeOf } from '#calendar';
import { type Interval, type OpeningHours, inOrder, weekdayOf } from './weekly-hours.ts';

/** How far ahead the next opening is looked for: longer than any holidays. */
const MOST_DAYS_AHEAD = 60;

/** Which weekday's hours hold on a weekend that is worked on, where the weekend has none of its own: those of the nearest working day. */
const MADE_UP_AS = { SATURDAY: 'FRIDAY', SUNDAY: 'MONDAY' } as const;

/**
 * When a station is open on a day: as its exception says, else not on public holidays, else as the weekday says; on a weekend that is
 * worked on (调休) and has no hours of its own, as the nearest working day.
 */
export function intervalsOn(
  { weekly, exceptions }: OpeningHours,
  date: CalendarDate,
  notices?: WorkingDayOverrides,
): Interval[] {
  const exception = exceptions.find(({ on }) => on === date);
  if (exception !== undefined) return inOrder(exception.intervals);
  const notice = findNotice(date, notices);
  if (notice === 'HOLIDAY') return [];
  const day = weekdayOf(date);
  const own = weekly.filter(({ weekday }) => weekday === day);
  if (own.length > 0 || notice !== 'MADE_UP' || (day !== 'SATURDAY' && day !== 'SUNDAY')) return inOrder(own);
  return inOrder(weekly.filter(({ weekday }) => weekday === MADE_UP_AS[day]));
}

/** Whether a station is open at the instant, to the minute. */
export function isOpenAt(hours: OpeningHours, instant: Date, notices?: WorkingDayOverrides): boolean {
  const time = timeOf(instant);
  return intervalsOn(hours, dateOf(instant), notices).some(({ opens, closes }) => opens <= time && time < closes);
}

/** When a station opens next after the instant, having been closed until then; null where it does not in the next 60 days. */
export function nextOpening(hours: OpeningHours, instant: Date, notices?: WorkingDayOverrides): Date | null {
  const today = dateOf(instant);
  for (let ahead = 0; ahead <= MOST_DAYS_AHEAD; ahead++) {
    const date = addDays(today, ahead);
    for (const { opens } of intervalsOn(hours, date, notices)) {
      const at = new Date(`${date}T${opens}:00+08:00`);
      // One interval may go on where another ends.
      if (at > instant && !isOpenAt(hours, new Date(at.getTime() - 1), notices)) return at;
    }
  }
  return null;
}
