import { describe, expect, test } from '@jest/globals';
import { type CalendarDate, isCalendarDate } from '#calendar';
import * as fc from 'fast-check';
import {
  type OpeningHours,
  type WeeklyInterval,
  findWeekIn,
  inOrderOfWeek,
  isOpenAt,
  nextOpening,
  wordsOf,
} from '../../subgraphs/advisors/opening-hours/index.ts';

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const MINUTE = 60_000;

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new TypeError(`no day: ${text}`);
  return text;
}

const workdays: WeeklyInterval[] = DAYS.slice(0, 5).flatMap((weekday) => [
  { weekday, opens: '09:00', closes: '11:30' },
  { weekday, opens: '13:30', closes: '17:00' },
]);
const week: OpeningHours = { weekly: workdays, exceptions: [] };
const shanghai = (text: string): Date => new Date(`${text}:00+08:00`);

describe('a station that is open from Monday to Friday', () => {
  test.each([
    ['2026-11-30T08:59', false],
    ['2026-11-30T09:00', true],
    ['2026-11-30T11:29', true],
    ['2026-11-30T11:30', false],
    ['2026-11-30T13:30', true],
    ['2026-11-30T17:00', false],
    ['2026-11-28T10:00', false],
  ])('at %s is open: %s', (at, open) => {
    expect(isOpenAt(week, shanghai(at))).toBe(open);
  });

  test('is closed on a public holiday, also on its weekdays, and open on the weekend that makes up for it', () => {
    expect(isOpenAt(week, shanghai('2026-10-01T10:00'))).toBe(false);
    expect(isOpenAt(week, shanghai('2026-10-07T10:00'))).toBe(false);
    expect(isOpenAt(week, shanghai('2026-10-10T10:00'))).toBe(true);
  });

  test('by a notice that the calendar does not know yet is closed on the day that it names, and open on the other', () => {
    const source = '国务院办公厅通知';
    const notices = { '2027-03-01': { isWorkingDay: false, source }, '2027-03-06': { isWorkingDay: true, source } };
    expect(isOpenAt(week, shanghai('2027-03-01T10:00'), notices)).toBe(false);
    expect(isOpenAt(week, shanghai('2027-03-06T10:00'), notices)).toBe(true);
    expect(isOpenAt(week, shanghai('2027-03-06T10:00'))).toBe(false);
  });

  test('with hours of its own on Saturdays has these on a Saturday that is worked on', () => {
    const weekly = [...workdays, { weekday: 'SATURDAY', opens: '09:00', closes: '10:00' } as const];
    expect(isOpenAt({ weekly, exceptions: [] }, shanghai('2026-10-10T10:30'))).toBe(false);
    expect(isOpenAt({ weekly, exceptions: [] }, shanghai('2026-10-10T09:30'))).toBe(true);
  });

  test('is open and closed as its exceptions say, on holidays too', () => {
    const exceptions = [
      { on: day('2026-11-30'), intervals: [], note: '检修' },
      { on: day('2026-10-01'), intervals: [{ opens: '10:00', closes: '24:00' }], note: null },
    ];
    const hours = { ...week, exceptions };
    expect(isOpenAt(hours, shanghai('2026-11-30T10:00'))).toBe(false);
    expect(isOpenAt(hours, shanghai('2026-10-01T23:59'))).toBe(true);
    expect(isOpenAt(hours, shanghai('2026-10-02T00:00'))).toBe(false);
  });

  test.each([
    ['2026-11-30T08:00', '2026-11-30T09:00'],
    ['2026-11-30T10:00', '2026-11-30T13:30'],
    ['2026-11-27T18:00', '2026-11-30T09:00'],
    ['2026-09-30T18:00', '2026-10-08T09:00'],
  ])('opens next after %s at %s', (at, next) => {
    expect(nextOpening(week, shanghai(at))).toEqual(shanghai(next));
  });

  test('without any hours never opens', () => {
    expect(nextOpening({ weekly: [], exceptions: [] }, shanghai('2026-11-30T10:00'))).toBeNull();
  });
});

const quarter = fc.integer({ min: 0, max: 96 });
const timeOf = (quarters: number): string =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;
/** Up to three intervals of a day that do not overlap. */
const intervals = fc
  .uniqueArray(quarter, { minLength: 0, maxLength: 6 })
  .map((marks) => marks.toSorted((a, b) => a - b))
  .map((marks) =>
    marks.flatMap((mark, i) => (i % 2 === 1 ? [{ opens: timeOf(marks[i - 1] ?? 0), closes: timeOf(mark) }] : [])),
  );
const weekly = fc
  .tuple(...DAYS.map(() => intervals))
  .map((days) => days.flatMap((times, i) => times.map((time) => ({ weekday: DAYS[i] ?? 'MONDAY', ...time }))));
/** Days of which no notice says anything: the calendar ends before. */
const instant = fc
  .integer({ min: Date.parse('2028-01-01T00:00:00Z'), max: Date.parse('2029-01-01T00:00:00Z') })
  .map((at) => new Date(at));

function minuteOf(weekday: string, time: string): number {
  return DAYS.findIndex((name) => name === weekday) * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The same again, by the minutes of the week since Monday in Shanghai. */
function isOpenByMinutes(hours: readonly WeeklyInterval[], at: Date): boolean {
  // 1970-01-05 was a Monday.
  const minutes = Math.floor((at.getTime() + 8 * 60 * MINUTE - Date.parse('1970-01-05T00:00:00Z')) / MINUTE) % 10_080;
  return hours.some(
    ({ weekday, opens, closes }) => minuteOf(weekday, opens) <= minutes && minutes < minuteOf(weekday, closes),
  );
}

describe('of any week', () => {
  test('a station is open exactly as its minutes say, in Shanghai', () => {
    fc.assert(
      fc.property(weekly, instant, (hours, at) => {
        expect(isOpenAt({ weekly: hours, exceptions: [] }, at)).toBe(isOpenByMinutes(hours, at));
      }),
      { numRuns: 300 },
    );
  });

  test('it opens next at the first minute at which it is open, having been closed', () => {
    fc.assert(
      fc.property(weekly, instant, (hours, at) => {
        const next = nextOpening({ weekly: hours, exceptions: [] }, at);
        const opensAt = (time: number): boolean =>
          isOpenByMinutes(hours, new Date(time)) && !isOpenByMinutes(hours, new Date(time - MINUTE));
        const start = Math.floor(at.getTime() / MINUTE) * MINUTE + MINUTE;
        const found = Array.from({ length: 672 }, (_, i) => i * 15 * MINUTE)
          .map((step) => Math.ceil(start / (15 * MINUTE)) * 15 * MINUTE + step)
          .find(opensAt);
        expect(next?.getTime()).toBe(found);
      }),
      { numRuns: 100 },
    );
  });

  test('its words are read as what they were made of', () => {
    fc.assert(
      fc.property(weekly, (hours) => {
        if (hours.length === 0) return;
        expect(inOrderOfWeek(findWeekIn(wordsOf(hours)) ?? [])).toEqual(inOrderOfWeek(hours));
      }),
    );
  });
});

describe('words of hours', () => {
  test.each([
    ['一至五 09:00-17:00；六 09:00-12:00', '周一至周五 09:00-17:00；周六 09:00-12:00'],
    ['周一到周五 9:00～11:30、13:30～17:00', '周一至周五 09:00-11:30，13:30-17:00'],
    [
      '一、三、五 9：00-12：00; 日 13:00-15:00',
      '周一 09:00-12:00；周三 09:00-12:00；周五 09:00-12:00；周日 13:00-15:00',
    ],
  ])('%s say %s', (cell, words) => {
    expect(wordsOf(inOrderOfWeek(findWeekIn(cell) ?? []))).toBe(words);
  });

  test.each(['', '工作日', '五至一 09:00-17:00', '周一至周五 九点到五点', '09:00-17:00', '一至五 09:00'])(
    '%p cannot be read',
    (cell) => {
      expect(findWeekIn(cell)).toBeUndefined();
    },
  );
});
