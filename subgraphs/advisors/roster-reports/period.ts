import { type CalendarDate, type YearMonth, addDays, dateOf, firstDayOf, lastDayOf, monthOf } from '#calendar';
import type { DivisionCode } from '#divisions';

/** The days of a report, both included. */
export type Period = { readonly fromOn: CalendarDate; readonly untilOn: CalendarDate };

/** Whose roster of which days a report says. */
export type Subject = Period & { readonly division: DivisionCode };

export function periodOf(month: YearMonth): Period {
  return { fromOn: firstDayOf(month), untilOn: lastDayOf(month) };
}

/** The calendar month that a period is, if it is one. */
export function monthIn({ fromOn, untilOn }: Period): YearMonth | null {
  const month = monthOf(fromOn);
  return fromOn === firstDayOf(month) && untilOn === lastDayOf(month) ? month : null;
}

/** The same with the instants at which it begins and has ended, which are looked at for each advisor. */
export type Span = Subject & ReturnType<typeof boundsOf>;

export const spanOf = (subject: Subject): Span => ({ ...subject, ...boundsOf(subject) });

/** The instants at which it begins and has ended, in milliseconds. */
export function boundsOf({ fromOn, untilOn }: Period): { readonly start: number; readonly end: number } {
  return { start: startOf(fromOn), end: startOf(addDays(untilOn, 1)) };
}

function startOf(day: CalendarDate): number {
  return Date.parse(`${day}T00:00:00+08:00`);
}

/** The day of an instant in milliseconds. */
export const dayOf = (at: number): CalendarDate => dateOf(new Date(at));
