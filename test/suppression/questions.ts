import { getCodeList, keysOfKind } from '#code-lists';
import type { Graph } from '../testkit/graph.ts';
import type { Cell, Sum } from './attack.ts';

const FIGURES = /* GraphQL */ `
  fragment Figures on Division {
    code
    clients {
      total
      households
      suppressed
      asOf
      byCategory {
        category
        count
        suppressed
      }
      byFlag {
        flag
        count
        suppressed
      }
    }
    now: visitCompliance {
      month
      due
      done
      rate
      suppressed
      asOf
    }
    months: visitComplianceByMonth(from: $from, until: $until) {
      month
      due
      done
      rate
      suppressed
      asOf
    }
  }
`;

/** All figures about clients of a division and of those directly beneath it. */
export const TWO_LEVELS = /* GraphQL */ `
  query TwoLevels($code: DivisionCode!, $from: YearMonth!, $until: YearMonth!) {
    division(code: $code) {
      ...Figures
      children {
        ...Figures
      }
    }
  }
  ${FIGURES}
`;

export const ONE_LEVEL = /* GraphQL */ `
  query OneLevel($code: DivisionCode!, $from: YearMonth!, $until: YearMonth!) {
    division(code: $code) {
      ...Figures
    }
  }
  ${FIGURES}
`;

export type Compliance = {
  readonly month: string;
  readonly due: number | null;
  readonly done: number | null;
  readonly rate: number | null;
  readonly suppressed: boolean;
  readonly asOf: string | null;
};

/** A division as it answers, with those beneath. */
export type Answered = {
  readonly code: string;
  readonly clients: {
    readonly total: number | null;
    readonly households: number | null;
    readonly suppressed: boolean;
    readonly asOf: string | null;
    readonly byCategory: readonly {
      readonly category: string;
      readonly count: number | null;
      readonly suppressed: boolean;
    }[];
    readonly byFlag: readonly {
      readonly flag: string;
      readonly count: number | null;
      readonly suppressed: boolean;
    }[];
  };
  readonly now: Compliance;
  readonly months: readonly Compliance[];
  readonly children?: readonly Answered[];
};

/** The months asked for, of which the last two are yet to come. */
export const MONTHS = { from: '2026-07', until: '2027-01' };
const confirmed: readonly string[] = keysOfKind(getCodeList('clientCategory'), 'CONFIRMED');
const THIS_MONTH = '2026-11';

/** A district, its streets and their communities. */
export async function askEveryLevel(graph: Graph, district: string): Promise<Answered> {
  const { division } = await graph.ask<{ division: Answered }>(TWO_LEVELS, { code: district, ...MONTHS });
  const streets: Answered[] = [];
  for (const { code } of division.children ?? []) {
    streets.push((await graph.ask<{ division: Answered }>(TWO_LEVELS, { code, ...MONTHS })).division);
  }
  return { ...division, children: streets };
}

export async function askOne(graph: Graph, code: string): Promise<Answered> {
  return (await graph.ask<{ division: Answered }>(ONE_LEVEL, { code, ...MONTHS })).division;
}

/** Divisions with those directly beneath, each asked by whom it is to be. */
export async function askEach(as: (code: string) => Graph, codes: readonly string[]): Promise<Answered[]> {
  const ask = async (code: string): Promise<Answered> =>
    (await as(code).ask<{ division: Answered }>(TWO_LEVELS, { code, ...MONTHS })).division;
  const answered: Answered[] = [];
  for (const code of codes) answered.push(await ask(code));
  return answered;
}

/** A division above others, as everybody would see it who could see all of them. */
export function sumOf(code: string, children: readonly Answered[]): Answered {
  const [first] = children;
  if (first === undefined) throw new TypeError('a sum is of something');
  const add = (of: (one: Answered) => number | null | undefined): number =>
    children.reduce((sum, one) => sum + (of(one) ?? 0), 0);
  const months = first.months.map((month, i) => ({
    ...month,
    due: add((one) => one.months[i]?.due),
    done: add((one) => one.months[i]?.done),
  }));
  const clients = {
    total: add((one) => one.clients.total),
    households: add((one) => one.clients.households),
    suppressed: false,
    asOf: null,
    byCategory: first.clients.byCategory.map((category, i) => ({
      ...category,
      count: add((one) => one.clients.byCategory[i]?.count),
    })),
    byFlag: first.clients.byFlag.map((flag, i) => ({
      ...flag,
      count: add((one) => one.clients.byFlag[i]?.count),
    })),
  };
  return { code, clients, now: first.now, months, children };
}

/** The division and all beneath it. */
export function everyOne(division: Answered): Answered[] {
  return [division, ...(division.children ?? []).flatMap(everyOne)];
}

/** By name, all numbers that an answer gives of now and before. */
export function numbersOf(division: Answered): Map<string, number | null> {
  const { code, clients } = division;
  return new Map([
    [`${code} total`, clients.total],
    [`${code} households`, clients.households],
    ...clients.byCategory.map(({ category, count }): [string, number | null] => [`${code} ${category}`, count]),
    ...pastOf(division).flatMap(({ month, due, done }): [string, number | null][] => [
      [`${code} ${month} due`, due],
      [`${code} ${month} done`, done],
      // What follows from the other two is as good as shown.
      [`${code} ${month} missed`, due === null || done === null ? null : due - done],
    ]),
  ]);
}

/** The months that are not yet to come. */
function pastOf({ months }: Answered): Compliance[] {
  return months.filter(({ month }) => month <= THIS_MONTH);
}

/**
 * What is true and what was shown, with all sums that hold among them, also between tables: the seed has nobody join or leave within the
 * current month, so that who is due in it is everybody of a confirmed category. That 0 is never withheld but of these visits, everybody
 * may read here.
 */
export function cellsOf(truth: Answered, shown: ReadonlyMap<string, number | null>): { cells: Cell[]; sums: Sum[] } {
  const all = everyOne(truth);
  const cells = all.flatMap((division) =>
    [...numbersOf(division)].map(([name, number]) => ({
      name,
      truth: number ?? 0,
      shown: number === 0 && !name.includes(THIS_MONTH) ? 0 : (shown.get(name) ?? null),
    })),
  );
  const along = all.flatMap((division): Sum[] => [
    {
      whole: `${division.code} total`,
      parts: division.clients.byCategory.map(({ category }) => `${division.code} ${category}`),
    },
    {
      whole: `${division.code} ${THIS_MONTH} due`,
      parts: division.clients.byCategory.flatMap(({ category }) =>
        confirmed.includes(category) ? [`${division.code} ${category}`] : [],
      ),
    },
    ...pastOf(division).map(({ month }) => ({
      whole: `${division.code} ${month} due`,
      parts: [`${division.code} ${month} done`, `${division.code} ${month} missed`],
    })),
  ]);
  const down = all
    .filter(({ children }) => children !== undefined)
    .flatMap((division): Sum[] =>
      [...numbersOf(division).keys()].map((whole) => ({
        whole,
        parts: (division.children ?? []).map(({ code }) => whole.replace(division.code, code)),
      })),
    );
  return { cells, sums: [...along, ...down] };
}

/**
 * Of one flag: who carries it and who does not, with the totals that both are. Flags are asked about one by one, since the totals are all
 * that binds them to each other and to other figures; overlapping.test.ts asks about everything at once.
 */
export function flagCellsOf(truth: Answered, shown: Answered, flag: string): { cells: Cell[]; sums: Sum[] } {
  const seen = new Map(everyOne(shown).flatMap((division) => [...flagNumbersOf(division, flag)]));
  const all = everyOne(truth);
  const cells = all.flatMap((division) =>
    [...flagNumbersOf(division, flag)].map(([name, number]) => ({
      name,
      truth: number ?? 0,
      shown: seen.get(name) ?? null,
    })),
  );
  const along = all.map(({ code }): Sum => ({ whole: `${code} total`, parts: [`${code} with`, `${code} without`] }));
  const down = all.flatMap(({ code, children = [] }): Sum[] =>
    children.length === 0
      ? []
      : ['total', 'with', 'without'].map((of) => ({
          whole: `${code} ${of}`,
          parts: children.map((child) => `${child.code} ${of}`),
        })),
  );
  return { cells, sums: [...along, ...down] };
}

function flagNumbersOf({ code, clients: { total, byFlag } }: Answered, flag: string): Map<string, number | null> {
  const count = byFlag.find((one) => one.flag === flag)?.count ?? null;
  return new Map([
    [`${code} total`, total],
    [`${code} with`, count],
    // What follows from the other two is as good as shown.
    [`${code} without`, total === null || count === null ? null : total - count],
  ]);
}
