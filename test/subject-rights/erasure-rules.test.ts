import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Caller, type Role } from '#access';
import { type CalendarDate, addDays, daysBetween, isCalendarDate } from '#calendar';
import { type LegalBasis, erasureRefusal, keptUntil, legalBases } from '#subject-rights';
import { findMoveRefusal } from '#workflows';
import { ErasureRequest } from '../../subgraphs/clients/subject-rights/erasure-request.entity.ts';
import { erasureItemOf, erasureWorkflow } from '../../subgraphs/clients/subject-rights/erasure.workflow.ts';
import { code } from '../testkit/codes.ts';

const bases = Object.keys(legalBases).filter((name): name is LegalBasis => Object.hasOwn(legalBases, name));
const ID = '310101002001-00000000-0000-7000-8000-000000000000';
const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(on('2000-01-01'), count));

describe('a record is kept', () => {
  test.each([
    ['2026-10-31', 10, '2036-10-31'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', 5, '2029-03-01'],
    ['2024-02-29', 10, '2034-03-01'],
  ])('after %s for %i years: until %s', (endedOn, years, until) => {
    expect(keptUntil(on(endedOn), years)).toBe(until);
  });

  test('for so many years and never a day less, whatever the calendar', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 5, max: 100 }), (endedOn, years) => {
        const kept = daysBetween(endedOn, keptUntil(endedOn, years));
        expect(kept).toBeGreaterThanOrEqual(years * 365 + Math.floor(years / 4) - 2);
        expect(kept).toBeLessThanOrEqual(years * 366);
      }),
    );
  });
});

describe('whether a record may be erased', () => {
  test('follows the rules written a second time', () => {
    fc.assert(
      fc.property(
        fc.record({
          endedOn: fc.option(days, { nil: undefined }),
          erasedOn: fc.option(days, { nil: undefined, freq: 5 }),
          basis: fc.constantFrom(...bases),
          today: days,
          years: fc.integer({ min: 5, max: 30 }),
        }),
        ({ endedOn, erasedOn, basis, today, years }) => {
          const refusal = erasureRefusal({ id: ID, endedOn, erasedOn }, basis, today, years);
          expect(refusal?.code).toBe(naively({ endedOn, erasedOn, basis, today, years }));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('names the day from which it may', () => {
    const kept = { id: ID, endedOn: on('2026-10-31'), erasedOn: undefined };
    const refusal = erasureRefusal(kept, 'RETENTION_OVER', on('2036-10-30'), 10);
    expect(refusal?.message).toContain('until 2036-10-31');
    expect(erasureRefusal(kept, 'RETENTION_OVER', on('2036-10-31'), 10)).toBeUndefined();
  });
});

describe('an erasure is confirmed', () => {
  const asked = Object.assign(new ErasureRequest(), {
    requestedAt: new Date('2036-11-01T09:00:00+08:00'),
    requestedBy: 'li',
    requestedRole: 'street-officer',
  });
  const client = {
    division: code('310101002001'),
    registeredAt: new Date('2026-01-01T09:00:00+08:00'),
    erasedAt: null,
  };
  const soon = new Date('2036-11-02T09:00:00+08:00');
  const other = callerOf('wang', 'district-officer');
  const refusalOf = (request: ErasureRequest | undefined, caller: Caller, now: Date) =>
    findMoveRefusal(erasureWorkflow, 'CONFIRM', erasureItemOf(client, request), { mover: { caller }, now });

  test('by another person, within thirty days', () => {
    expect(refusalOf(asked, other, soon)).toBeUndefined();
    expect(refusalOf(undefined, other, soon)).toBe('STATE');
    expect(refusalOf(asked, callerOf('li', 'street-officer'), soon)).toBe('SECOND_PERSON');
    const [last, over] = [new Date('2036-12-01T08:59:59+08:00'), new Date('2036-12-01T09:00:00+08:00')];
    expect(refusalOf(asked, other, last)).toBeUndefined();
    expect(refusalOf(asked, other, over)).toBe('STATE');
  });

  test('never by two users of the program of the owner, who count as one', () => {
    const byProgram = Object.assign(new ErasureRequest(), asked, { requestedBy: 'system:li', requestedRole: 'system' });
    const wang = callerOf('system:wang', 'system');
    expect(refusalOf(byProgram, wang, soon)).toBe('SECOND_PERSON');
    expect(refusalOf(byProgram, other, soon)).toBeUndefined();
    expect(refusalOf(asked, wang, soon)).toBeUndefined();
  });
});

function callerOf(subject: string, role: Role): Caller {
  return new Caller({ subject, role, division: code('310101'), scopes: ['subject.erase'] });
}

type Case = {
  readonly endedOn: CalendarDate | undefined;
  readonly erasedOn: CalendarDate | undefined;
  readonly basis: LegalBasis;
  readonly today: CalendarDate;
  readonly years: number;
};

/** Year, month and day compared as numbers; the law's items 4 and 5 stand above the time of keeping. */
function naively({ endedOn, erasedOn, basis, today, years }: Case): string | undefined {
  if (erasedOn !== undefined) return 'SUBJECT_ERASED';
  if (endedOn === undefined) return 'SUBJECT_SERVED';
  const [year = 0, month = 0, day = 0] = endedOn.split('-').map(Number);
  const [y = 0, m = 0, d = 0] = today.split('-').map(Number);
  const isOver = y * 10_000 + m * 100 + d >= (year + years) * 10_000 + month * 100 + day;
  return isOver || basis === 'UNLAWFUL_PROCESSING' || basis === 'OTHER_LAW' ? undefined : 'RETENTION_RUNNING';
}

function on(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new TypeError(`not a day: ${text}`);
  return text;
}
