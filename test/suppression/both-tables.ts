import {
  type Breakdown,
  type DecidedFigures,
  type Figures,
  type FiguresByDivision,
  Publication,
  type ShownFigures,
  decide,
  exactRowOf,
  secondCount,
  shownOf,
  sumsAboveOwners,
} from '#suppression';
import { DAY, type Owners } from './above-owners.ts';
import type { Cell, Sum } from './attack.ts';
import { type District, districtOf, publicationOf } from './random-districts.ts';

/** Of five categories the first three are due a visit. */
const CONFIRMED = 3;
export const FIRST = {
  total: 'total',
  parts: ['part 0', 'part 1', 'part 2', 'part 3', 'part 4'],
  others: [],
};
const SECOND = { total: 'due', parts: ['done', 'missed'], others: [] };

/** How many of those due were not served yet when the duty began; nobody, where the one count is the other's sum. */
export type Joined = (due: number) => number;
const nobody: Joined = () => 0;

/** Visits of those whose category is confirmed, as the seed has it: often all of them, none, or all but a few. */
export function visitsOf(district: District, seed: number, joined: Joined = nobody): District {
  const communities = [...district.divisions].filter(([code]) => code.length === 12);
  const rows = communities.map(([code, { parts }], i): [typeof code, Figures] => {
    const confirmed = parts.slice(0, CONFIRMED).reduce((sum, part) => sum + part, 0);
    const due = confirmed - joined(confirmed);
    const chance = (seed + i * 7919) % 10_007;
    const done = [0, due, due - 1, due - 2, 2, chance % (due + 1), chance % (due + 1)][chance % 7] ?? 0;
    const visited = Math.max(0, Math.min(due, done));
    return [code, { parts: [visited, due - visited], others: [] }];
  });
  const { divisions, beneath } = districtOf(new Map(rows));
  return { root: district.root, divisions, beneath };
}

/** What is decided on clients, and on their visits with that. */
function decisionsOf(clients: District, visits: District) {
  const first = publicationOf(clients);
  const figures = visits.divisions.get(visits.root) ?? { parts: [0, 0], others: [] };
  const counted = { columns: 2 ** CONFIRMED - 1, labels: FIRST };
  const second = new Publication({ code: visits.root, figures }, visits.beneath, secondCount(first, counted));
  return { first, second };
}

/** The divisions that have somebody, as a table has rows. */
export function somebodyIn({ divisions, ...district }: District): Pick<District, 'root' | 'divisions'> {
  const rows = [...divisions].filter(([, { parts }]) => parts.some((count) => count > 0));
  return { root: district.root, divisions: new Map(rows) };
}

/** What is shown of the visits of every division that clients are in. */
export function shownOfAll(clients: District, visits: Pick<District, 'root' | 'divisions'>): [string, ShownFigures][] {
  const none: Figures = { parts: [0, 0], others: [] };
  const first = {
    none: { parts: FIRST.parts.map(() => 0), others: [] },
    labels: FIRST,
    parts: [0, 1, 2],
    read: readerOf(clients),
  };
  const decided = decide(clients.divisions.keys(), [clients.root], none, readerOf(visits), first);
  return [...decided].map(([code, figures]) => [code, shownOf(figures)]);
}

export function readerOf({ divisions }: Pick<District, 'divisions'>): (breakdown: Breakdown) => FiguresByDivision {
  return ({ within, digits }) =>
    new Map([...divisions].filter(([code]) => code.length === digits && code.startsWith(within)));
}

export type Questions = { readonly cells: Cell[]; readonly sums: Sum[] };

/** Everything that is asked of clients and visits of a district, with the sums that hold within and between the two tables. */
export function questionsOfBoth(clients: District, visits: District): Questions {
  const { first, second } = decisionsOf(clients, visits);
  const all = [...clients.divisions.keys()].map((code) => {
    const rows = [first.decide(code), second.decide(code)] as const;
    const beneath = [...clients.beneath(code).keys()];
    return cellsOf(code, rows, rows.map(shownOf).flatMap(numbersOf), beneath);
  });
  return { cells: all.flatMap(({ cells }) => cells), sums: all.flatMap(({ sums }) => sums) };
}

/** The same of several owners' districts and of all that is above them. */
export function questionsOfBothAbove(owners: Owners, seed: number, joined: Joined = nobody): Questions {
  const tables = owners.tables.map((clients) => ({ clients, visits: visitsOf(clients, seed, joined) }));
  const within = tables.map(({ clients, visits }) => {
    const { cells, sums } = questionsOfBoth(clients, visits);
    const own = (name: string): string => (name.startsWith(`${clients.root} `) ? `owner ${name}` : name);
    return {
      cells: cells.map((cell) => ({ ...cell, name: own(cell.name) })),
      sums: sums.map((sum) => ({ ...sum, whole: own(sum.whole), parts: sum.parts.map(own) })),
    };
  });
  const decided = tables.map(({ clients, visits }) => {
    const { first, second } = decisionsOf(clients, visits);
    return { owner: clients.root, first: first.decide(clients.root), second: second.decide(clients.root) };
  });
  const districts = [...new Set(decided.map(({ owner }) => owner.slice(0, 6)))];
  const isShared = (district: string): boolean => decided.filter(({ owner }) => owner.startsWith(district)).length > 1;
  const above = ['31', ...districts.filter(isShared)].map((at) => {
    const held = decided.filter(({ owner }) => owner.startsWith(at));
    const beneath =
      at === '31'
        ? districts.map((one) => (isShared(one) ? one : `owner ${one}`))
        : held.map(({ owner }) => `owner ${owner}`);
    return cellsOf(
      at,
      [sumOf(held.map(({ first }) => first)), sumOf(held.map(({ second }) => second))],
      shownAbove(held),
      beneath,
    );
  });
  const every = [...within, ...above];
  return { cells: every.flatMap(({ cells }) => cells), sums: every.flatMap(({ sums }) => sums) };
}

type Held = { readonly owner: string; readonly first: DecidedFigures; readonly second: DecidedFigures };

function shownAbove(held: readonly Held[]): (number | null)[] {
  const ask = (
    rows: readonly { readonly owner: string; readonly row: unknown }[],
    labels: typeof FIRST | typeof SECOND,
  ) => {
    const sums = sumsAboveOwners(JSON.parse(JSON.stringify(rows)));
    return [...labels.parts, labels.total].map((label) => {
      const number = sums?.get(label);
      return typeof number === 'number' ? number : null;
    });
  };
  return [
    ...ask(
      held.map(({ owner, first }) => ({ owner, row: exactRowOf(first, FIRST, DAY) })),
      FIRST,
    ),
    ...ask(
      held.map(({ owner, second }) => ({ owner, row: exactRowOf(second, SECOND, DAY) })),
      SECOND,
    ),
  ];
}

function sumOf(all: readonly DecidedFigures[]): Pick<DecidedFigures, 'figures'> {
  const [one] = all;
  const parts = (one?.figures.parts ?? []).map((_, i) =>
    all.reduce((sum, { figures }) => sum + (figures.parts[i] ?? 0), 0),
  );
  return { figures: { parts, others: [] } };
}

function numbersOf({ parts, total }: { readonly parts: readonly (number | null)[]; readonly total: number | null }) {
  return [...parts, total];
}

function cellsOf(
  at: string,
  [first, second]: readonly [Pick<DecidedFigures, 'figures'>, Pick<DecidedFigures, 'figures'>],
  shown: readonly (number | null)[],
  beneath: readonly string[],
): Questions {
  const truths = [first, second].flatMap(({ figures: { parts } }) => [
    ...parts,
    parts.reduce((sum, part) => sum + part, 0),
  ]);
  const labels = [...FIRST.parts, FIRST.total, ...SECOND.parts, SECOND.total];
  const named = (label: string): string => `${at} ${label}`;
  const cells = labels.map((label, i) => ({ name: named(label), truth: truths[i] ?? 0, shown: shown[i] ?? null }));
  const sums: Sum[] = [
    { whole: named('total'), parts: FIRST.parts.map(named) },
    { whole: named('due'), parts: SECOND.parts.map(named) },
    { whole: named('due'), parts: FIRST.parts.slice(0, CONFIRMED).map(named) },
    ...(beneath.length === 0
      ? []
      : labels.map((label) => ({ whole: named(label), parts: beneath.map((code) => `${code} ${label}`) }))),
  ];
  return { cells, sums };
}
