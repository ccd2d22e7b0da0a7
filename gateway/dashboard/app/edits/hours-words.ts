import type { Words } from '../words/index.ts';
import { days, weekdays } from './hours.ts';

type Interval = { readonly opens: string; readonly closes: string };
type Weekly = Interval & { readonly weekday: keyof typeof weekdays };
type Exception = { readonly on: string; readonly note: string | null; readonly intervals: readonly Interval[] };

/** The hours of a week, a line for days that follow each other and have the same. */
export function weekLines(weekly: readonly Weekly[]): Words[] {
  const byDay = days.map((day) => timesOf(weekly.filter(({ weekday }) => weekday === day)));
  return days.flatMap((day, first) => {
    const times = byDay[first] ?? '';
    if (times === '' || times === byDay[first - 1]) return [];
    const differs = byDay.findIndex((other, index) => index > first && other !== times);
    const last = days[(differs === -1 ? days.length : differs) - 1] ?? day;
    const [from, until] = [weekdays[day], weekdays[last]];
    if (day === last) return [{ zh: `${from.zh} ${times}`, en: `${from.en} ${times}` }];
    return [{ zh: `${from.zh}至${until.zh} ${times}`, en: `${from.en}–${until.en} ${times}` }];
  });
}

/** Days on which other hours hold, a line each. */
export function exceptionLines(exceptions: readonly Exception[]): Words[] {
  return exceptions.map(({ on, intervals, note }) => {
    const times = timesOf(intervals);
    const [zh, en] = [times || '休息', times || 'closed'];
    return note === null
      ? { zh: `${on} ${zh}`, en: `${on} ${en}` }
      : { zh: `${on} ${zh}（${note}）`, en: `${on} ${en} (${note})` };
  });
}

function timesOf(intervals: readonly Interval[]): string {
  return intervals.map(({ opens, closes }) => `${opens}–${closes}`).join(' ');
}
