import * as fc from 'fast-check';
import type { DivisionCode } from '#divisions';
import { type DecidedFigures, type Figures, exactRowOf, sumsAboveOwners } from '#suppression';
import { code } from '../testkit/codes.ts';
import type { Cell, Sum } from './attack.ts';
import { type District, districtOf, publicationOf, questionsOf } from './random-districts.ts';

/** Owners' tables: each district of its own, one of them perhaps with a street that is an owner as well. */
export type Owners = {
  /** Each as its table begins: a district, the rest of one, or a street. */
  readonly tables: readonly District[];
  readonly width: number;
  readonly others: number;
  /** Tables whose owner does not answer, of which the part of a day before is shown. */
  readonly stale?: ReadonlySet<DivisionCode>;
};

/** The day at whose end the figures of an owner were so. */
export const DAY = '2026-11-22';
const DAY_BEFORE = '2026-11-21';

const few = fc.integer({ min: 0, max: 6 });
const count = fc.oneof({ weight: 2, arbitrary: few }, { weight: 1, arbitrary: fc.integer({ min: 5, max: 60 }) });

/** Two to five districts of one or two streets; of the first, the second street may be an owner. */
export function cities(width: number, others: number): fc.Arbitrary<Owners> {
  const figures = fc.record({
    parts: fc.array(count, { minLength: width, maxLength: width }),
    others: fc.array(count, { minLength: others, maxLength: others }),
  });
  const district = fc.array(fc.array(figures, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 });
  return fc
    .record({ districts: fc.array(district, { minLength: 2, maxLength: 5 }), isDelegated: fc.boolean() })
    .map(({ districts, isDelegated }) => {
      const tables = districts.flatMap((streets, d) => {
        const all = streets.map((communities, s) =>
          communities.map((one, c) => [code(`31010${d + 1}00${s + 1}00${c + 1}`), one] as const),
        );
        const [first = [], second] = all;
        if (d > 0 || !isDelegated || second === undefined) return [tableOf(`31010${d + 1}`, all.flat())];
        return [tableOf('310101', first), tableOf('310101002', second)];
      });
      return { tables, width, others };
    });
}

function tableOf(root: string, communities: readonly (readonly [DivisionCode, Figures])[]): District {
  const { divisions, beneath } = districtOf(new Map(communities));
  return { root: code(root), divisions: new Map([...divisions].filter(([at]) => at.startsWith(root))), beneath };
}

export function decidedRoot(table: District): DecidedFigures {
  return publicationOf(table).decide(table.root);
}

const labelsOf = (width: number, others: number) => ({
  total: 'total',
  parts: Array.from({ length: width }, (_, i) => `part ${i}`),
  others: Array.from({ length: others }, (_, i) => `other ${i}`),
});

/** What is shown above owners, of those whose code begins so. */
export function shownAbove(
  { tables, width, others, stale }: Owners,
  at: string,
): ReadonlyMap<string, unknown> | undefined {
  const labels = labelsOf(width, others);
  const rows = tables
    .filter(({ root }) => root.startsWith(at))
    .map((table) => {
      const day = stale?.has(table.root) ? DAY_BEFORE : DAY;
      return { owner: table.root, row: JSON.parse(JSON.stringify(exactRowOf(decidedRoot(table), labels, day))) };
    });
  return sumsAboveOwners(rows);
}

/** Everything that the city can ask, as numbers and the sums that hold: the city, districts, those of owners and all beneath. */
export function questionsAbove(owners: Owners): { cells: Cell[]; sums: Sum[]; above: Cell[] } {
  const tables = owners.tables.map((table) => ({ table, ...questionsOf(table) }));
  // The rest of a district is asked for by nobody, but what follows for it from its streets does.
  const inside = tables.map(({ table, cells, sums }) => {
    const own = (name: string): string => (name.startsWith(`${table.root} `) ? `owner ${name}` : name);
    return {
      cells: cells.map((cell) => ({ ...cell, name: own(cell.name) })),
      sums: sums.map(({ whole, parts }) => ({ whole: own(whole), parts: parts.map(own) })),
    };
  });
  const above: Cell[] = [];
  const truths = new Map(inside.flatMap(({ cells }) => cells.map(({ name, truth }) => [name, truth])));
  const sums: Sum[] = inside.flatMap((one) => one.sums);
  const { total, parts, others } = labelsOf(owners.width, owners.others);
  const districts = [...new Set(owners.tables.map(({ root }) => root.slice(0, 6)))];
  const add = (at: string, beneath: readonly string[]): void => {
    const shown = shownAbove(owners, at);
    for (const label of [total, ...parts, ...others]) {
      const of = beneath.map((one) => `${one} ${label}`);
      const truth = of.reduce((sum, name) => sum + (truths.get(name) ?? 0), 0);
      const number = shown?.get(label);
      truths.set(`${at} ${label}`, truth);
      above.push({ name: `${at} ${label}`, truth, shown: typeof number === 'number' ? number : null });
      sums.push({ whole: `${at} ${label}`, parts: of });
    }
    sums.push({ whole: `${at} ${total}`, parts: parts.map((label) => `${at} ${label}`) });
  };
  for (const district of districts) {
    const held = owners.tables.filter(({ root }) => root.startsWith(district)).map(({ root }) => `owner ${root}`);
    if (held.length > 1) add(district, held);
  }
  const ofDistrict = (district: string): string =>
    above.some(({ name }) => name.startsWith(`${district} `)) ? district : `owner ${district}`;
  add('31', districts.map(ofDistrict));
  return { cells: [...inside.flatMap(({ cells }) => cells), ...above], sums, above };
}

/** Districts of one community each, by their parts. */
export function rowsOf(districts: readonly (readonly number[])[]): { owner: string; row: unknown }[] {
  return districts.map((parts, d) => {
    const table = tableOf(`31010${d + 1}`, [[code(`31010${d + 1}001001`), { parts, others: [] }]]);
    return { owner: table.root, row: exactRowOf(decidedRoot(table), labelsOf(parts.length, 0), DAY) };
  });
}

/** The next day: in some communities one more or one fewer is in some parts. */
export function nextDayOf(owners: Owners, seed: number): Owners {
  const changed = owners.tables.map((table) => {
    const communities = [...table.divisions].filter(([at]) => at.length === 12);
    const next = communities.map(([at, { parts, others }], i) => {
      const moved = parts.map((part, j) => Math.max(0, part + (((seed + i * 7919 + j * 104_729) % 3) - 1)));
      return [at, { parts: moved, others }] as const;
    });
    return tableOf(table.root, next);
  });
  return { ...owners, tables: changed };
}

/**
 * Everything that the city can ask on two days, on the second also while one owner is down, of which the part of the first day is shown. The
 * days have no number in common: what came and went between them is not known.
 */
export function questionsOfTwoDays(owners: Owners, next: Owners, down: number): { cells: Cell[]; sums: Sum[] } {
  const before = owners.tables[down % owners.tables.length];
  if (before === undefined) throw new TypeError('a city has owners');
  const tables = next.tables.map((table) => (table.root === before.root ? before : table));
  const mixed = questionsAbove({ ...next, tables, stale: new Set([before.root]) });
  // What one owner alone holds is of the day of its part; only sums of several are of both.
  const above = new Set(mixed.above.map(({ name }) => name));
  const isStale = (name: string): boolean =>
    isOf(before, name) && !tables.some((table) => table.root.length > before.root.length && isOf(table, name));
  const dayOf = (name: string): string =>
    above.has(name) ? `mixed ${name}` : isStale(name) ? `before ${name}` : `after ${name}`;
  return {
    cells: [
      ...named(questionsAbove(owners), (name) => `before ${name}`).cells,
      ...named(questionsAbove(next), (name) => `after ${name}`).cells,
      ...mixed.above.map((cell) => ({ ...cell, name: `mixed ${cell.name}` })),
    ],
    sums: [
      ...named(questionsAbove(owners), (name) => `before ${name}`).sums,
      ...named(questionsAbove(next), (name) => `after ${name}`).sums,
      ...named(mixed, dayOf).sums.filter(({ whole }) => whole.startsWith('mixed ')),
    ],
  };
}

function isOf({ root }: District, name: string): boolean {
  return name.replace('owner ', '').startsWith(root);
}

function named({ cells, sums }: { cells: Cell[]; sums: Sum[] }, nameOf: (name: string) => string) {
  return {
    cells: cells.map((cell) => ({ ...cell, name: nameOf(cell.name) })),
    sums: sums.map(({ whole, parts }) => ({ whole: nameOf(whole), parts: parts.map(nameOf) })),
  };
}
