/** Days and months of Asia/Shanghai, as text: a date is 2026-10-31, a month 2026-10. Text order is time order. */

declare const calendarDate: unique symbol;
declare const yearMonth: unique symbol;
export type CalendarDate = string & { readonly [calendarDate]: true };
export type YearMonth = string & { readonly [yearMonth]: true };

const DAY_MS = 86_400_000;
const MOST_YEARS_AHEAD = 50;
const shanghaiDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** From year 1 on: there is no year 0, and PostgreSQL takes none. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const YEAR_1 = Date.parse('0001-01-01T00:00:00Z');
const YEAR_10000 = Date.parse('+010000-01-01T00:00:00Z');

/** The instant so many milliseconds after 1970; undefined where it lies in no year of four digits, which databases take otherwise. */
export function findInstant(milliseconds: unknown): Date | undefined {
  if (typeof milliseconds !== 'number' || !(milliseconds >= YEAR_1 && milliseconds < YEAR_10000)) return undefined;
  return new Date(milliseconds);
}

export function isYearMonth(value: unknown): value is YearMonth {
  return typeof value === 'string' && /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(value);
}

/** The day it is in Shanghai at the instant. */
export function dateOf(instant: Date): CalendarDate {
  return asDate(shanghaiDay.format(instant));
}

const minutes = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The time of an instant in Shanghai, to the minute, as 09:05. */
export function timeOf(instant: Date): string {
  return minutes.format(instant);
}

export function monthOf(date: CalendarDate): YearMonth {
  return asMonth(date.slice(0, 7));
}

export function addMonths(month: YearMonth, count: number): YearMonth {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return asMade(`${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`);
}

export function addDays(date: CalendarDate, count: number): CalendarDate {
  return asDay(new Date(Date.parse(`${date}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10));
}

export function firstDayOf(month: YearMonth): CalendarDate {
  return asDay(`${month}-01`);
}

export function lastDayOf(month: YearMonth): CalendarDate {
  // The day before the first of the next month, which Date counts from 0.
  return asDay(`${month}-${new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()}`);
}

/** Longer than anybody lived: beyond that, a date of somebody's life or work is a slip of the pen. */
export const MOST_YEARS = 130;

/** Whether a date that was typed in may be meant: at most `MOST_YEARS` ago, and not further ahead than anybody plans. */
export function isPlausible(date: CalendarDate, today: CalendarDate): boolean {
  const yearsFrom = (count: number): string => `${String(Number(today.slice(0, 4)) + count)}${today.slice(4)}`;
  return date >= yearsFrom(-MOST_YEARS) && date <= yearsFrom(MOST_YEARS_AHEAD);
}

/** Days from one date to another; negative when the second lies earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** Of a text that was made of a day: it is none only outside of the years 1 to 9999. Several times as fast as to look at the day again. */
function asDay(text: string): CalendarDate {
  if (!isInFourDigits(text)) throw new RangeError(`not a date: ${text}`);
  return text;
}

function isInFourDigits(text: string): text is CalendarDate {
  return text.length === 10 && text[4] === '-' && !text.startsWith('0000');
}

function asDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`not a date: ${text}`);
  return text;
}

/** Of a text that was counted from a month: beyond the last that may be typed in there are others still. */
function asMade(text: string): YearMonth {
  if (!isMonthInFourDigits(text)) throw new RangeError(`not a month: ${text}`);
  return text;
}

function isMonthInFourDigits(text: string): text is YearMonth {
  return text.length === 7 && !text.startsWith('0000') && !text.startsWith('-');
}

function asMonth(text: string): YearMonth {
  if (!isYearMonth(text)) throw new RangeError(`not a month: ${text}`);
  return text;
}
