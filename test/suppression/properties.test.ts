import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { code } from '../testkit/codes.ts';
import { type Cell, attack } from './attack.ts';
import { districtOf, districts, publicationOf, questionsOf } from './random-districts.ts';

/** Five categories and the households, or visits done and not done. */
const any = fc.oneof(districts(5, 1), districts(2, 0), districts(3, 2, 3));

describe('what is withheld of a district', () => {
  test('is every number from 1 to 4, and never a 0', () => {
    fc.assert(
      fc.property(any, (district) => {
        const { cells } = questionsOf(district);
        expect(cells.filter((cell) => !mayBe(cell).includes(cell.shown))).toEqual([]);
      }),
    );
  });

  test('follows from nothing that is shown, and has another possible value each', () => {
    fc.assert(
      fc.property(any, (district) => {
        const { cells, sums } = questionsOf(district);
        expect(attack(cells, sums)).toEqual({ determined: [], pinned: [] });
      }),
      { numRuns: 1500 },
    );
  }, 120_000);

  test('is not, together, what is left of a number that is shown, unless that is 5 people or more', () => {
    fc.assert(
      fc.property(any, (district) => {
        const { cells, sums } = questionsOf(district);
        const byName = new Map(cells.map((cell) => [cell.name, cell]));
        for (const { whole, parts } of sums) {
          if (byName.get(whole)?.shown === null) continue;
          const hidden = parts.map((part) => byName.get(part)).filter((cell) => cell?.shown === null);
          const rest = hidden.reduce((sum, cell) => sum + (cell?.truth ?? 0), 0);
          expect(rest === 0 || rest >= 5).toBe(true);
        }
      }),
    );
  });

  test('is the same in whatever order the divisions come and are asked for', () => {
    fc.assert(
      fc.property(any, fc.infiniteStream(fc.nat()), (district, order) => {
        const keys = new Map([...district.divisions.keys()].map((division) => [division, order.next().value ?? 0]));
        const shuffled = [...keys.keys()].toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        const [first, second] = [publicationOf(district), publicationOf(district)];
        const other = publicationOf({
          ...district,
          beneath: (parent) => new Map([...district.beneath(parent)].toReversed()),
        });
        for (const division of shuffled) second.of(division);
        for (const division of keys.keys()) {
          expect(second.of(division)).toEqual(first.of(division));
          expect(other.of(division)).toEqual(first.of(division));
        }
      }),
    );
  });

  test('at one level does not depend on the levels beneath', () => {
    fc.assert(
      fc.property(any, (district) => {
        const upper = {
          ...district,
          beneath: (at: string) => (at.length < 9 ? district.beneath(code(at)) : new Map()),
        };
        for (const division of district.divisions.keys()) {
          if (division.length === 12) continue;
          expect(publicationOf(upper).of(division)).toEqual(publicationOf(district).of(division));
        }
      }),
    );
  });

  test('is nothing beneath a division of which nothing is withheld and whose own divisions have no small number', () => {
    fc.assert(
      fc.property(any, (district) => {
        const { cells } = questionsOf(district);
        const parents = [...district.divisions.keys()].filter((division) => division.length < 12);
        const easy = parents.filter((parent) => cellsOf(cells, [parent]).every(({ shown }) => shown !== null));
        const beneath = easy
          .map((parent) => cellsOf(cells, [...district.beneath(parent).keys()]))
          .filter((of) => of.every(({ truth }) => truth === 0 || truth >= 5));
        expect(beneath.flat().filter(({ shown }) => shown === null)).toEqual([]);
      }),
    );
  });
});

describe('as little as can be is withheld', () => {
  test('nothing where no number is small', () => {
    expect(
      hiddenIn([
        [5, 9, 0],
        [12, 7, 30],
      ]),
    ).toEqual([]);
  });

  test('one small number takes the smallest three with it that make a square', () => {
    expect(
      hiddenIn([
        [3, 9, 20],
        [8, 6, 30],
        [50, 7, 40],
      ]).toSorted(),
    ).toEqual(['001 part 0', '001 part 1', '002 part 0', '002 part 1']);
  });

  test('four small numbers that make a square take nothing with them, if they are 5 people along each line', () => {
    expect(
      hiddenIn([
        [3, 4, 20],
        [4, 3, 30],
        [50, 7, 40],
      ]),
    ).toHaveLength(4);
    expect(
      hiddenIn([
        [1, 1, 20],
        [1, 1, 30],
        [50, 7, 40],
      ]).length,
    ).toBeGreaterThan(4);
  });

  test('where a division is alone beneath another, what is withheld of the one is withheld of the other', () => {
    fc.assert(
      fc.property(districts(5, 1), (district) => {
        const publication = publicationOf(district);
        const alone = [...district.divisions.keys()].flatMap((division) => {
          const [only, ...more] = district.beneath(division).keys();
          return only === undefined || more.length > 0 ? [] : [{ division, only }];
        });
        expect(alone.map(({ only }) => publication.of(only))).toEqual(
          alone.map(({ division }) => publication.of(division)),
        );
      }),
    );
  });
});

test('the attack solves for numbers of which only the small ones are withheld', () => {
  const { cells, sums } = questionsOf(
    communities([
      [3, 9, 20],
      [8, 6, 30],
    ]),
  );
  const careless = cells.map((cell) => ({ ...cell, shown: cell.truth < 5 ? null : cell.truth }));
  expect(attack(careless, sums).determined).toEqual(['310101001001 part 0']);
});

function mayBe({ truth }: Cell): (number | null)[] {
  if (truth === 0) return [0];
  return truth < 5 ? [null] : [truth, null];
}

function communities(rows: readonly (readonly number[])[]) {
  return districtOf(new Map(rows.map((parts, i) => [code(`31010100100${i + 1}`), { parts, others: [] }])));
}

function hiddenIn(rows: readonly (readonly number[])[]): string[] {
  return questionsOf(communities(rows))
    .cells.filter(({ name, shown }) => shown === null && name.startsWith('310101001'))
    .map(({ name }) => name.slice(9));
}

/** The cells of some divisions. */
function cellsOf(cells: readonly Cell[], divisions: readonly string[]): Cell[] {
  return cells.filter(({ name }) => divisions.includes(name.split(' ')[0] ?? ''));
}
