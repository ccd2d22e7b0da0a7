import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cities } from './above-owners.ts';
import { type Cell, type Sum, followingFrom } from './attack.ts';
import { questionsOfBoth, questionsOfBothAbove, shownOfAll, somebodyIn, visitsOf } from './both-tables.ts';
import { districts } from './random-districts.ts';

const clients = districts(5, 0, 5);
const seed = fc.nat(10_000);
const joined = fc.constantFrom(0, 1, 3);

describe('what is shown of clients and of the visits due to some of them', () => {
  test('gives away no number that is withheld, though those due are the confirmed categories together', () => {
    fc.assert(
      fc.property(clients, seed, (district, by) => {
        const { cells, sums } = questionsOfBoth(district, visitsOf(district, by));
        expect(followingFrom(cells, sums)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  test('nor over owners', () => {
    fc.assert(
      fc.property(cities(5, 0), seed, (owners, by) => {
        const { cells, sums } = questionsOfBothAbove(owners, by);
        expect(untrue(cells)).toEqual([]);
        expect(followingFrom(cells, sums)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test('is true, and never a number from 1 to 4, nor leaves one of those due where some joined within the month', () => {
    fc.assert(
      fc.property(clients, seed, joined, (district, by, most) => {
        const visits = visitsOf(district, by, (due) => Math.min(due, most));
        const { cells, sums } = questionsOfBoth(district, visits);
        expect(untrue(cells)).toEqual([]);
        expect(followingFrom(cells, apart(sums))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  test('nor over owners', () => {
    fc.assert(
      fc.property(cities(5, 0), seed, joined, (owners, by, most) => {
        const { cells, sums } = questionsOfBothAbove(owners, by, (due) => Math.min(due, most));
        expect(untrue(cells)).toEqual([]);
        expect(followingFrom(cells, apart(sums))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test('is the same where rows of nobody are left out', () => {
    fc.assert(
      fc.property(clients, seed, joined, (district, by, most) => {
        const visits = visitsOf(district, by, (due) => Math.min(due, most));
        expect(shownOfAll(district, somebodyIn(visits))).toEqual(shownOfAll(district, visits));
      }),
    );
  });
});

/** The sums that hold though some joined within the month: those due are not all who are of a confirmed category. */
function apart(sums: readonly Sum[]): Sum[] {
  return sums.filter(({ whole, parts }) => !whole.endsWith('due') || !parts.some((part) => part.endsWith('part 0')));
}

/** Numbers shown that are wrong or too small. */
function untrue(cells: readonly Cell[]): Cell[] {
  return cells.filter(({ truth, shown }) => shown !== null && (shown !== truth || (truth > 0 && truth < 5)));
}
