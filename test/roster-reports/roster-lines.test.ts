import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '#calendar';
import { type DivisionCode, isWithin, recordIdOf } from '#divisions';
import {
  digestOfDocument,
  readDocument,
  textOfDocument,
} from '../../subgraphs/advisors/roster-reports/roster-document.ts';
import type { KnownMove, KnownStep, RosterFacts } from '../../subgraphs/advisors/roster-reports/roster-facts.ts';
import { rosterOf } from '../../subgraphs/advisors/roster-reports/roster-lines.ts';
import { code } from '../testkit/codes.ts';
import { date } from '../testkit/seeded.ts';

const [OWNER, STREET, OTHER] = [code('310101'), code('310101002'), code('310101013')];
const PLACES = ['310101002', '310101002001', '310101013', '310101013001'].map(code);
const FIRST = date('2026-08-01');
const DAYS = 120;
const idOf = (serial: number) => recordIdOf(OWNER, `00000000-0000-7000-8000-${String(serial).padStart(12, '0')}`);
const noon = (day: number): number => Date.parse(`${addDays(FIRST, day)}T12:00:00+08:00`);
/** Moves are recorded at another hour than steps. */
const evening = (day: number): number => noon(day) + 3_600_000;

type Life = { readonly steps: readonly KnownStep[]; readonly moves: readonly KnownMove[]; readonly now: DivisionCode };

/** Somebody registered, filed, suspended and withdrawn on days that follow each other, who moves between on other days. */
const life = (serial: number): fc.Arbitrary<Life> =>
  fc
    .record({
      days: fc.uniqueArray(fc.nat(DAYS), { minLength: 1, maxLength: 5 }),
      places: fc.array(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 4 }),
      movedOn: fc.uniqueArray(fc.nat(DAYS), { minLength: 3, maxLength: 3 }),
    })
    .map(({ days, places, movedOn }) => {
      const advisor = idOf(serial);
      const states = ['SUBMITTED', 'FILED', 'SUSPENDED', 'FILED', 'WITHDRAWN'] as const;
      const steps = days
        .toSorted((a, b) => a - b)
        .map((day, i) => ({ advisor, from: states[i - 1] ?? null, to: states[i] ?? 'WITHDRAWN', at: noon(day) }));
      const moves = places.slice(1).flatMap((to, i) => {
        const from = places[i];
        return from === undefined || from === to ? [] : [{ advisor, from, to, at: 0 }];
      });
      const dated = movedOn.toSorted((a, b) => a - b);
      const now = places.at(-1) ?? OWNER;
      return { steps, moves: moves.map((one, i) => ({ ...one, at: evening(dated[i] ?? 0) })), now };
    });

const lives = fc.nat(12).chain((many) => fc.tuple(...Array.from({ length: many }, (_, serial) => life(serial))));
const period = fc.tuple(fc.nat(DAYS), fc.nat(DAYS)).map((days) => {
  const [from = 0, until = 0] = days.toSorted((a, b) => a - b);
  return { from, until };
});

const factsOf = (all: readonly Life[], end: number): RosterFacts => ({
  advisors: all.map(({ now }, serial) => ({
    id: idOf(serial),
    division: now,
    name: `顾问 ${serial}`,
    employer: '居委会',
    role: 'COMMUNITY_WORKER' as never,
    skills: [],
    licenceLevel: null,
    licenceValidUntil: null,
    filingAuthority: STREET,
  })),
  steps: all.flatMap(({ steps }) => steps).filter(({ at }) => at < end),
  moves: all.flatMap(({ moves }) => moves),
  changes: [],
  postings: [],
});

/** The report of the days from one to another of the data. */
const report = (all: readonly Life[], division: DivisionCode, from: number, until: number) => {
  const subject = { division, fromOn: addDays(FIRST, from), untilOn: addDays(FIRST, until) };
  return rosterOf(subject, factsOf(all, noon(until) + 12 * 3_600_000));
};
const idsOf = (lines: readonly { readonly advisor: string }[]) => lines.map(({ advisor }) => advisor).toSorted();

describe('the lines of a report', () => {
  test('lead from the roster of the day before the period to that of its end', () => {
    fc.assert(
      fc.property(lives, period, fc.constantFrom(OWNER, STREET, OTHER), (all, { from, until }, division) => {
        const { roster, joined, left } = report(all, division, from, until);
        const times = new Map<string, number>();
        const count = (lines: readonly { readonly advisor: string }[], by: number) => {
          for (const { advisor } of lines) times.set(advisor, (times.get(advisor) ?? 0) + by);
        };
        count(report(all, division, from - 1, from - 1).roster, 1);
        count(joined, 1);
        count(left, -1);
        const counted = [...times].flatMap(([advisor, number]) => Array.from({ length: number }, () => ({ advisor })));
        expect(Math.min(0, ...times.values())).toBe(0);
        expect(idsOf(counted)).toEqual(idsOf(roster));
      }),
    );
  });

  test('of all streets are those of the owner', () => {
    fc.assert(
      fc.property(lives, period, (all, { from, until }) => {
        const streets = [STREET, OTHER].map((street) => report(all, street, from, until));
        const owner = report(all, OWNER, from, until);
        expect(idsOf(streets.flatMap(({ roster }) => roster))).toEqual(idsOf(owner.roster));
        const filed = streets.reduce((sum, { totals }) => sum + totals.filings.filed, 0);
        expect(filed).toBe(owner.totals.filings.filed);
        for (const [i, { roster }] of streets.entries())
          for (const { division } of roster) expect(isWithin(division, [STREET, OTHER][i] ?? OWNER)).toBe(true);
        expect(owner.joined.every(({ how }) => how === 'FILED')).toBe(true);
      }),
    );
  });
});

describe('a document', () => {
  const bare = { format: 1, division: OWNER, issuer: OWNER, from: FIRST, until: FIRST, version: 1, supersedes: null };
  const head = { ...bare, issuedAt: '2026-11-01T00:00:00.000Z', delegated: [] };

  test('is the same bytes whatever the order in which its names are given', () => {
    const lines = report([], OWNER, 0, 1);
    const [one, other] = [
      { ...head, ...lines },
      { ...lines, ...head },
    ].map(textOfDocument);
    expect(one).toBe(other);
    expect(digestOfDocument(one ?? '')).toMatch(/^[\da-f]{64}$/);
  });

  test('of a later format, with fields and states that are not known here, is read as far as it is known', () => {
    const [line] = report(
      [{ steps: [{ advisor: idOf(0), from: null, to: 'FILED', at: noon(0) }], moves: [], now: STREET }],
      OWNER,
      0,
      1,
    ).roster;
    const newer = { ...line, state: 'ON_LEAVE', preServiceTrainedOn: '2026-01-01' };
    const text = JSON.stringify({ ...head, format: 2, ...report([], OWNER, 0, 1), roster: [newer], region: 'x' });
    expect(readDocument(text)?.roster).toEqual([{ ...newer, state: null }]);
    expect(readDocument('{')).toBeUndefined();
    expect(readDocument('{"format":1}')).toBeUndefined();
  });
});
