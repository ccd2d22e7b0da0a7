import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type Extent,
  GAP_MS,
  ROUTINE_MS,
  ROUTINE_SPREAD_MS,
  type RefreshEvent,
  SPREAD_MS,
  afterEvent,
  newRefreshState,
  nextAsking,
  retryAfterMs,
} from '../../gateway/dashboard/app/schedule/index.ts';

const HOUR_MS = 3_600_000;
const TROUBLED: RefreshEvent = { kind: 'seen', isTroubled: true, lost: 'none' };
const LOST: RefreshEvent = { kind: 'seen', isTroubled: false, lost: 'some' };

type Timed = { readonly at: number; readonly event: RefreshEvent };
type Asked = { readonly at: number; readonly extent: Extent };

const chance = fc.nat(100).map((percent) => percent / 100);
const anyEvent: fc.Arbitrary<RefreshEvent> = fc.oneof(
  fc.constant<RefreshEvent>({ kind: 'changed' }),
  fc.record({
    kind: fc.constant('seen' as const),
    isTroubled: fc.boolean(),
    lost: fc.constantFrom('none' as const, 'asked again' as const, 'some' as const),
  }),
  fc.record({ kind: fc.constant('paused' as const), ms: fc.nat(120_000) }),
  fc.constantFrom<RefreshEvent>({ kind: 'hidden' }, { kind: 'shown' }),
);
const flapping = fc
  .array(fc.record({ at: fc.nat(HOUR_MS), event: anyEvent }), { maxLength: 200 })
  .map((events) => events.toSorted((a, b) => a.at - b.at));

/** All that a page asks for in the time, each asking answered as the page sees it. */
function askingsOf(events: readonly Timed[], until: number, spread: number, answer?: RefreshEvent): Asked[] {
  const asked: Asked[] = [];
  let state = newRefreshState(0, spread);
  const askUntil = (end: number): void => {
    for (let next = nextAsking(state); next !== undefined && next.at <= end; next = nextAsking(state)) {
      // What was due while the page was hidden is asked when it is shown.
      const at = Math.max(next.at, clock);
      clock = at;
      asked.push({ at, extent: next.extent });
      state = afterEvent(state, { kind: 'asked', extent: next.extent }, at, spread);
      if (answer !== undefined) state = afterEvent(state, answer, at, spread);
    }
    clock = end;
  };
  let clock = 0;
  for (const { at, event } of events) {
    askUntil(at);
    state = afterEvent(state, event, at, spread);
  }
  askUntil(until);
  return asked;
}

describe('a page', () => {
  it('asks again for what it has no more than once a minute, whatever goes on', () => {
    fc.assert(
      fc.property(flapping, chance, (events, spread) => {
        const again = askingsOf(events, HOUR_MS, spread).filter(({ extent }) => extent !== 'lost');
        for (const [index, { at }] of again.entries()) {
          expect(at - (again[index - 1]?.at ?? -Infinity)).toBeGreaterThanOrEqual(GAP_MS);
        }
      }),
    );
  });

  it('asks once more after the last change, within a minute', () => {
    fc.assert(
      fc.property(flapping, chance, (events, spread) => {
        const end = events.at(-1)?.at ?? 0;
        const calm: Timed[] = [
          ...events.filter(({ event }) => event.kind === 'changed'),
          { at: end, event: { kind: 'changed' } },
        ];
        const [last] = askingsOf(calm, end + GAP_MS, spread).slice(-1);
        expect(last).toMatchObject({ extent: 'all' });
        expect(last?.at).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  it('asks at once after a first change, but not all pages at the same moment', () => {
    const [first, last] = [0, 1].map((spread) => askingsOf([{ at: 9000, event: { kind: 'changed' } }], 20_000, spread));
    expect([first, last]).toMatchObject([[{ at: 9000 }], [{ at: 9000 + SPREAD_MS }]]);
  });

  it('that is looked at is never older than a few minutes', () => {
    fc.assert(
      fc.property(chance, (spread) => {
        const times = askingsOf([], HOUR_MS, spread).map(({ at }) => at);
        const gaps = times.map((at, index) => at - (times[index - 1] ?? 0));
        expect(gaps.length).toBeGreaterThan(10);
        for (const gap of gaps) {
          expect(gap).toBeGreaterThanOrEqual(ROUTINE_MS);
          expect(gap).toBeLessThanOrEqual(ROUTINE_MS + ROUTINE_SPREAD_MS);
        }
      }),
    );
  });

  it('asks for nothing while it is hidden, and for what was due as soon as it is shown', () => {
    fc.assert(
      fc.property(chance, fc.nat(HOUR_MS), (spread, away) => {
        const back = 1000 + away;
        const events: Timed[] = [
          { at: 1000, event: { kind: 'hidden' } },
          { at: back, event: { kind: 'shown' } },
        ];
        const [first] = askingsOf(events, back + ROUTINE_MS + ROUTINE_SPREAD_MS, spread);
        expect(first?.at).toBe(Math.max(back, ROUTINE_MS + spread * ROUTINE_SPREAD_MS));
      }),
    );
  });

  it('asks for nothing before the pause that the gateway wanted is over', () => {
    fc.assert(
      fc.property(flapping, chance, (events, spread) => {
        const asked = askingsOf(events, HOUR_MS, spread);
        for (const { at, event } of events) {
          if (event.kind !== 'paused') continue;
          expect(asked.filter((one) => one.at > at && one.at < at + event.ms)).toEqual([]);
        }
      }),
    );
  });

  it('asks for a missing part within a minute each time, and for what got no answer ever less often', () => {
    const troubled = askingsOf([{ at: 0, event: TROUBLED }], HOUR_MS, 0, TROUBLED);
    const lost = askingsOf([{ at: 0, event: LOST }], 170_000, 0, LOST);
    expect(Math.max(...troubled.map(({ at }, index) => at - (troubled[index - 1]?.at ?? 0)))).toBe(GAP_MS);
    expect(lost.map(({ at, extent }) => [extent, at / 1000])).toEqual(
      [2, 6, 14, 30, 62, 122].map((at) => ['lost', at]),
    );
  });

  it.each([
    ['7', 7000],
    ['Sun, 29 Nov 2026 00:00:05 GMT', 5000],
    ['Sat, 28 Nov 2026 00:00:00 GMT', 0],
    ['soon', 1000],
    [null, 1000],
    ['99999999', HOUR_MS],
  ])('reads “retry-after: %s” as %i ms', (header, ms) => {
    expect(retryAfterMs(header, Date.parse('2026-11-29T00:00:00Z'))).toBe(ms);
  });
});
