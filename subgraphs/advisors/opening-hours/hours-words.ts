import { type Interval, type Weekday, type WeeklyInterval, weekdays } from './weekly-hours.ts';

const NAMES = '一二三四五六日';
const DAY = '[一二三四五六日天]';
const DAYS = new RegExp(`^(?:每?周|星期|礼拜)?(${DAY})(?:[至到\\-~～—](?:周|星期|礼拜)?(${DAY}))?$`);
const TIMES = /^(\d{1,2})[:：](\d{2})\s*[-~～—–至到]\s*(\d{1,2})[:：](\d{2})$/;

/** A week in words, days of the same hours together: 周一至周五 09:00-11:30，13:30-17:00；周六 09:00-12:00. */
export function wordsOf(weekly: readonly WeeklyInterval[]): string {
  const runs: { first: number; last: number; times: string }[] = [];
  weekdays.forEach((day, index) => {
    const times = weekly
      .filter(({ weekday }) => weekday === day)
      .map(({ opens, closes }) => `${opens}-${closes}`)
      .join('，');
    const before = runs.at(-1);
    if (times === '') return;
    if (before?.last === index - 1 && before.times === times) before.last = index;
    else runs.push({ first: index, last: index, times });
  });
  return runs.map(({ first, last, times }) => `${daysOf(first, last)} ${times}`).join('；');
}

function daysOf(first: number, last: number): string {
  return first === last ? `周${NAMES[first]}` : `周${NAMES[first]}至周${NAMES[last]}`;
}

/** What words like these say, in one cell of a file; undefined where they cannot be read. Whether the times fit is not looked at. */
export function findWeekIn(words: string): WeeklyInterval[] | undefined {
  const parts = words
    .split(/[；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map(findDaysIn);
  return read.length > 0 && read.every((part) => part !== undefined) ? read.flat() : undefined;
}

function findDaysIn(part: string): WeeklyInterval[] | undefined {
  const [, named = '', timed = ''] = /^([^\d]+?)[\s:：]*(\d.*)$/.exec(part) ?? [];
  const days = named.split(/[、，,]/).map((one) => findRunIn(one.trim()));
  const times = timed.split(/[、，,]/).map((one) => findTimesIn(one.trim()));
  if (!days.every((one) => one !== undefined) || !times.every((one) => one !== undefined)) return undefined;
  return days.flat().flatMap((weekday) => times.map((one) => ({ weekday, ...one })));
}

function findRunIn(words: string): Weekday[] | undefined {
  const [, from, to = from] = DAYS.exec(words) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [indexOf(from), indexOf(to)];
  return first <= last ? weekdays.slice(first, last + 1) : undefined;
}

function indexOf(name: string): number {
  return NAMES.indexOf(name === '天' ? '日' : name);
}

function findTimesIn(words: string): Interval | undefined {
  const [, hour, minute, untilHour, untilMinute] = TIMES.exec(words) ?? [];
  if (hour === undefined || untilHour === undefined) return undefined;
  return { opens: `${hour.padStart(2, '0')}:${minute}`, closes: `${untilHour.padStart(2, '0')}:${untilMinute}` };
}
