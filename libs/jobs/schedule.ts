import { addDays, addMonths, dateOf, firstDayOf, monthOf } from '#calendar';

/** When a job runs by itself, in the time of Asia/Shanghai. */
export type Schedule =
  /** Each day at a time such as 02:30. */
  | { readonly daily: `${number}:${number}` }
  /** On a day of each month (1 to 28) at a time. */
  | { readonly day: number; readonly at: `${number}:${number}` }
  | { readonly everyMinutes: number };

const MINUTE_MS = 60_000;

/** The first instant after another at which the schedule is due. Pure. */
export function nextRun(schedule: Schedule, after: Date): Date {
  if ('everyMinutes' in schedule) {
    const step = schedule.everyMinutes * MINUTE_MS;
    return new Date((Math.floor(after.getTime() / step) + 1) * step);
  }
  const today = dateOf(after);
  if ('daily' in schedule) {
    const next = instantOf(today, schedule.daily);
    return next > after ? next : instantOf(addDays(today, 1), schedule.daily);
  }
  const dayOf = (month: ReturnType<typeof monthOf>): Date =>
    instantOf(addDays(firstDayOf(month), schedule.day - 1), schedule.at);
  const next = dayOf(monthOf(today));
  return next > after ? next : dayOf(addMonths(monthOf(today), 1));
}

/** Shanghai has had no other offset since 1991. */
function instantOf(date: string, time: string): Date {
  return new Date(`${date}T${time}:00+08:00`);
}
