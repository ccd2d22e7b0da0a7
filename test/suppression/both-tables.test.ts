import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cities } from './above-owners.ts';
import { type Cell, followingFrom } from './attack.ts';
import { questionsOfBoth, questionsOfBothAbove, visitsOf } from './both-tables.ts';
import { districts } from './random-districts.ts';

const clients = districts(5, 0, 5);
const seed = fc.nat(10_000);

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

  test('is true, and never a number from 1 to 4, where some joined within the month', () => {
    const joined = fc.constantFrom(0, 1, 3);
    fc.assert(
      fc.property(clients, seed, joined, (district, by, most) => {
        const visits = visitsOf(district, by, (due) => Math.min(due, most));
        const { cells } = questionsOfBoth(district, visits);
        expect(untrue(cells)).toEqual([]);
      }),
    );
  });
});

/** Numbers shown that are wrong or too small. */
function untrue(cells: readonly Cell[]): Cell[] {
  return cells.filter(({ truth, shown }) => shown !== null && (shown !== truth || (truth > 0 && truth < 5)));
}
