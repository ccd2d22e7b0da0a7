import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { sumsAboveOwners } from '#suppression';
import {
  type Owners,
  cities,
  decidedRoot,
  nextDayOf,
  questionsAbove,
  questionsOfTwoDays,
  rowsOf,
  shownAbove,
} from './above-owners.ts';
import { type Cell, type Sum, attack } from './attack.ts';
import { freedomOf } from './linear.ts';

/** Categories and households, or visits done and not done. */
const any = fc.oneof(cities(3, 1), cities(5, 1), cities(2, 0));

describe('what is shown of sums over owners', () => {
  test('is true, and never a number from 1 to 4', () => {
    fc.assert(
      fc.property(any, (owners) => {
        const { above } = questionsAbove(owners);
        const told = above.filter(({ shown }) => shown !== null);
        expect(told.filter(({ truth, shown }) => truth !== shown || (truth > 0 && truth < 5))).toEqual([]);
        expect(above.filter(({ truth, shown }) => truth === 0 && shown === null)).toEqual([]);
      }),
    );
  });

  test('gives away no number that is withheld, with all that is shown of districts, streets and communities', () => {
    fc.assert(
      fc.property(any, (owners) => {
        const { cells, sums } = questionsAbove(owners);
        expect(attack(cells, sums)).toEqual({ determined: [], pinned: [] });
      }),
      { numRuns: 250 },
    );
  }, 120_000);

  test('nor on two days, on one of them also with the part that an owner gave the day before', () => {
    fc.assert(
      fc.property(any, fc.nat(10_000), fc.nat(5), (owners, seed, down) => {
        const { cells, sums } = questionsOfTwoDays(owners, nextDayOf(owners, seed), down);
        const { determined, pinned } = attack(cells, sums);
        expect([...determined, ...pinned].filter((name) => !name.startsWith('mixed '))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test('nor the sum of some that is under five', () => {
    fc.assert(
      fc.property(any, (owners) => {
        const { cells, sums } = questionsAbove(owners);
        for (const { beneath, row } of aboveEach(owners, cells, sums)) expect(knownUnderFive(beneath, row)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test('is the same in whatever order owners answer, and of a district whoever else is asked', () => {
    fc.assert(
      fc.property(any, (owners) => {
        const tables = owners.tables.toReversed();
        for (const at of ['31', '310101']) expect(asObject({ ...owners, tables }, at)).toEqual(asObject(owners, at));
      }),
    );
  });
});

describe('a column that several owners withhold', () => {
  test('is shown where each can move against another of the same columns, and they are five people or more', () => {
    fc.assert(
      fc.property(any, (owners) => {
        const districts = { ...owners, tables: owners.tables.filter(({ root }) => root.length === 6) };
        const shown = shownAbove(districts, '31');
        const roots = districts.tables.map(decidedRoot);
        const withheld = roots.map(({ decision }) => decision.row[0] ?? 0).filter((set) => set !== 0);
        const isOne = withheld.length > 1 && withheld.every((set) => set === withheld[0]);
        if (!isOne) return;
        const ofColumn = (column: number): number =>
          roots.reduce(
            (sum, { figures, decision }) => sum + (decision.row.length === 0 ? 0 : (figures.parts[column] ?? 0)),
            0,
          );
        const columns = Array.from({ length: owners.width }, (_, i) => i).filter(
          (i) => ((withheld[0] ?? 0) & (1 << i)) !== 0,
        );
        if (columns.some((column) => ofColumn(column) < 5)) return;
        expect(columns.map((column) => shown?.get(`part ${column}`))).not.toContain(null);
      }),
      { numRuns: 600 },
    );
  });

  test('as where two districts are small in a category, and neither where one of them is', () => {
    const rows = rowsOf([
      [2, 30, 100],
      [3, 50, 100],
      [40, 60, 100],
    ]);
    expect(Object.fromEntries(sumsAboveOwners(rows) ?? [])).toMatchObject({ 'part 0': 45, 'part 1': 140, total: 485 });
    const [, ...one] = rows;
    expect(Object.fromEntries(sumsAboveOwners(one) ?? [])).toMatchObject({
      'part 0': null,
      'part 1': null,
      total: 353,
    });
  });

  test('is withheld where the two are fewer than five together', () => {
    const rows = rowsOf([
      [2, 30, 100],
      [2, 50, 100],
      [40, 60, 100],
    ]);
    expect(sumsAboveOwners(rows)?.get('part 0')).toBeNull();
  });

  test('nothing is decided where an owner gave no row, or one that cannot be', () => {
    const [first, second, third] = rowsOf([
      [2, 30, 100],
      [3, 50, 100],
      [40, 60, 100],
    ]);
    for (const row of [
      undefined,
      {},
      { ...Object(third?.row), withheld: [[9]] },
      { ...Object(third?.row), total: 'due' },
    ])
      expect(
        sumsAboveOwners([...[first, second].flatMap((one) => one ?? []), { owner: '310105', row }]),
      ).toBeUndefined();
  });
});

function asObject(owners: Owners, at: string) {
  return Object.fromEntries(shownAbove(owners, at) ?? []);
}

/** Each sum over owners that is asked for, with the numbers that it is of. */
function aboveEach(owners: Owners, cells: readonly Cell[], sums: readonly Sum[]) {
  const roots = new Set(['31', ...owners.tables.map(({ root }) => root.slice(0, 6))]);
  return [...roots].map((root) => {
    const down = sums.filter(({ whole, parts }) => whole.startsWith(`${root} `) && !parts.includes(`${root} part 0`));
    const names = new Set(down.flatMap(({ whole, parts }) => [whole, ...parts]));
    const row = sums.filter(({ whole, parts }) => names.has(whole) && parts.every((part) => names.has(part)));
    return { beneath: cells.filter(({ name }) => names.has(name)), row };
  });
}

/** Sets of up to four withheld numbers whose sum is known and under five. */
function knownUnderFive(cells: readonly Cell[], sums: readonly Sum[]): string[][] {
  const hidden = cells.filter(({ shown }) => shown === null);
  const numbers = new Map(hidden.map(({ name }, i) => [name, i]));
  const equations = sums.map(({ whole, parts }) => {
    const factors: [number, bigint][] = [[whole, -1n] as const, ...parts.map((part) => [part, 1n] as const)].flatMap(
      ([name, factor]) => {
        const number = numbers.get(name);
        return number === undefined ? [] : [[number, factor]];
      },
    );
    return new Map(factors);
  });
  const vectors = freedomOf(equations, hidden.length);
  const few = [...hidden.entries()].filter(([, { truth }]) => truth < 5);
  const found: string[][] = [];
  const look = (from: number, chosen: readonly number[], sum: number): void => {
    const isKnown = vectors.every((vector) => chosen.reduce((all, i) => all + (vector.get(i) ?? 0n), 0n) === 0n);
    if (chosen.length > 0 && isKnown) found.push(chosen.map((i) => hidden[i]?.name ?? ''));
    for (const [at, [i, { truth }]] of few.entries())
      if (at >= from && sum + truth < 5) look(at + 1, [...chosen, i], sum + truth);
  };
  look(0, [], 0);
  return found;
}
