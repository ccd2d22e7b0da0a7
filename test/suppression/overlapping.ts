import type { DivisionCode } from '#divisions';
import { type DecidedFigures, decideOverlapping, exactRowOf, partLabels, shownOf, sumsAboveOwners } from '#suppression';
import { DAY, type Owners } from './above-owners.ts';
import type { Cell, Sum } from './attack.ts';
import { FIRST, type Questions, questionsOfBoth, questionsOfBothAbove, readerOf, visitsOf } from './both-tables.ts';
import type { District } from './random-districts.ts';

/** Two flags, of which a client carries any number. */
const FLAGS = 2;
const NONE = { parts: FIRST.parts.map(() => 0), others: [] };

type Flags = ReadonlyMap<DivisionCode, readonly number[]>;

/** By division, who carries which: often all of a community's clients, none, or all but a few. */
export function flagsOf({ divisions }: Pick<District, 'divisions'>, seed: number): Flags {
  const sums = new Map<DivisionCode, number[]>([...divisions.keys()].map((code) => [code, [0, 0]]));
  const communities = [...divisions].filter(([code]) => code.length === 12);
  for (const [i, [code, { parts }]] of communities.entries()) {
    const total = parts.reduce((sum, part) => sum + part, 0);
    for (let flag = 0; flag < FLAGS; flag++) {
      const chance = (seed + i * 7919 + flag * 104_729) % 10_007;
      const carried = [0, total, total - 1, 2, total - 3, chance % (total + 1), chance % (total + 1)][chance % 7] ?? 0;
      const count = Math.max(0, Math.min(total, carried));
      for (const [at, all] of sums) if (code.startsWith(at)) all[flag] = (all[flag] ?? 0) + count;
    }
  }
  return sums;
}

/** What is decided on flags, by division. */
export function decideFlags(clients: District, flags: Flags): Map<DivisionCode, DecidedFigures[]> {
  return decideOverlapping([...clients.divisions.keys()], [clients.root], {
    people: { none: NONE, labels: FIRST, read: readerOf(clients) },
    parts: FLAGS,
    read: ({ within, digits }) =>
      new Map([...flags].filter(([code]) => code.length === digits && code.startsWith(within))),
  });
}

/** Everything that is asked of clients, visits and flags of a district, with all sums that hold. */
export function questionsWithFlags(clients: District, seed: number): Questions {
  const both = questionsOfBoth(clients, visitsOf(clients, seed));
  const flags = questionsOfFlags(clients, flagsOf(clients, seed));
  return { cells: [...both.cells, ...flags.cells], sums: [...both.sums, ...flags.sums] };
}

/** The same of several owners' districts and of all that is above them. */
export function questionsWithFlagsAbove(owners: Owners, seed: number): Questions {
  const both = questionsOfBothAbove(owners, seed);
  const tables = owners.tables.map((clients) => ({ clients, flags: flagsOf(clients, seed) }));
  const within = tables.map(({ clients, flags }) => {
    const { cells, sums } = questionsOfFlags(clients, flags);
    const own = (name: string): string => (name.startsWith(`${clients.root} `) ? `owner ${name}` : name);
    return {
      cells: cells.map((cell) => ({ ...cell, name: own(cell.name) })),
      sums: sums.map(({ whole, parts }) => ({ whole: own(whole), parts: parts.map(own) })),
    };
  });
  const roots = tables.map(({ clients, flags }) => ({
    owner: clients.root,
    decided: decideFlags(clients, flags).get(clients.root) ?? [],
  }));
  const districts = [...new Set(roots.map(({ owner }) => owner.slice(0, 6)))];
  const held = (at: string) => roots.filter(({ owner }) => owner.startsWith(at));
  const isShared = (district: string): boolean => held(district).length > 1;
  const above = ['31', ...districts.filter(isShared)].map((at) => {
    const beneath =
      at === '31'
        ? districts.map((one) => (isShared(one) ? one : `owner ${one}`))
        : held(at).map(({ owner }) => `owner ${owner}`);
    return merged(Array.from({ length: FLAGS }, (_, flag) => questionsOfSum(at, flag, held(at), beneath)));
  });
  return merged([both, ...within, ...above]);
}

function questionsOfFlags(clients: District, flags: Flags): Questions {
  const decided = decideFlags(clients, flags);
  return merged(
    [...decided].flatMap(([code, all]) =>
      all.map((one, flag) => {
        const { parts } = shownOf(one);
        return questionsOf(code, flag, { truths: one.figures.parts, shown: parts }, [...clients.beneath(code).keys()]);
      }),
    ),
  );
}

type Root = { readonly owner: string; readonly decided: readonly DecidedFigures[] };

function questionsOfSum(at: string, flag: number, roots: readonly Root[], beneath: readonly string[]): Questions {
  const all = roots.flatMap(({ owner, decided }) => {
    const one = decided[flag];
    return one === undefined ? [] : [{ owner, one }];
  });
  const rows = all.map(({ owner, one }) => ({
    owner,
    row: JSON.parse(JSON.stringify(exactRowOf(one, partLabels, DAY))),
  }));
  const sums = sumsAboveOwners(rows);
  const shown = partLabels.parts.map((label) => {
    const number = sums?.get(label);
    return typeof number === 'number' ? number : null;
  });
  const truths = [0, 1].map((part) => all.reduce((sum, { one }) => sum + (one.figures.parts[part] ?? 0), 0));
  return questionsOf(at, flag, { truths, shown }, beneath);
}

function questionsOf(
  at: string,
  flag: number,
  { truths, shown }: { readonly truths: readonly number[]; readonly shown: readonly (number | null)[] },
  beneath: readonly string[],
): Questions {
  const labels = [`flag ${flag} with`, `flag ${flag} without`];
  const cells = labels.map((label, i): Cell => ({
    name: `${at} ${label}`,
    truth: truths[i] ?? 0,
    shown: shown[i] ?? null,
  }));
  const sums: Sum[] = [{ whole: `${at} total`, parts: labels.map((label) => `${at} ${label}`) }];
  if (beneath.length === 0) return { cells, sums };
  const down = labels.map((label) => ({
    whole: `${at} ${label}`,
    parts: beneath.map((code) => `${code} ${label}`),
  }));
  return { cells, sums: [...sums, ...down] };
}

function merged(all: readonly Questions[]): Questions {
  return { cells: all.flatMap(({ cells }) => cells), sums: all.flatMap(({ sums }) => sums) };
}
