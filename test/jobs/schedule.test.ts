import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { nextRun, retryDelay } from '#jobs';

const at = (time: string): Date => new Date(time);

test.each([
  ['before its time, the same day', { daily: '02:30' }, '2026-11-30T02:29:59+08:00', '2026-11-30T02:30:00+08:00'],
  ['at its time, the next day', { daily: '02:30' }, '2026-11-30T02:30:00+08:00', '2026-12-01T02:30:00+08:00'],
  ['by the day of Shanghai, not of Greenwich', { daily: '06:00' }, '2026-11-30T20:00:00Z', '2026-11-30T22:00:00Z'],
  ['in this month', { day: 5, at: '03:00' }, '2026-11-04T12:00:00+08:00', '2026-11-05T03:00:00+08:00'],
  ['in the next year', { day: 1, at: '03:00' }, '2026-12-01T03:00:00+08:00', '2027-01-01T03:00:00+08:00'],
  ['at the next step of minutes', { everyMinutes: 10 }, '2026-11-30T02:30:00+08:00', '2026-11-30T02:40:00+08:00'],
] as const)('a job is due %s', (_, schedule, after, due) => {
  expect(nextRun(schedule, at(after))).toEqual(at(due));
});

test('a retry waits twice as long each time, up to the most, and up to a tenth more', () => {
  const retry = { firstSeconds: 5, mostSeconds: 3600, attempts: 8 };
  expect([1, 2, 3, 10, 11, 40].map((attempt) => retryDelay(retry, attempt, 0) / 1000)).toEqual([
    5, 10, 20, 2560, 3600, 3600,
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
      const least = retryDelay(retry, attempt, 0);
      const delay = retryDelay(retry, attempt, chance);
      expect(delay).toBeGreaterThanOrEqual(least);
      expect(delay).toBeLessThanOrEqual(least * 1.1);
    }),
  );
});
