import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cities } from './above-owners.ts';
import { type Cell, followingFrom } from './attack.ts';
import { questionsWithFlags, questionsWithFlagsAbove } from './overlapping.ts';
import { districts } from './random-districts.ts';

const seed = fc.nat(10_000);

describe('what is shown of who carries which flag, of clients and of their visits together', () => {
  test('is true, no number from 1 to 4, and gives away neither who carries a flag nor who does not', () => {
    fc.assert(
      fc.property(districts(5, 0, 4), seed, (clients, by) => {
        const { cells, sums } = questionsWithFlags(clients, by);
        expect(untrue(cells)).toEqual([]);
        expect(followingFrom(cells, sums)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test('nor over owners', () => {
    fc.assert(
      fc.property(cities(5, 0), seed, (owners, by) => {
        const { cells, sums } = questionsWithFlagsAbove(owners, by);
        expect(untrue(cells)).toEqual([]);
        expect(followingFrom(cells, sums)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

/** Numbers shown that are wrong or too small. */
function untrue(cells: readonly Cell[]): Cell[] {
  return cells.filter(({ truth, shown }) => shown !== null && (shown !== truth || (truth > 0 && truth < 5)));
}
