import type { YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { Amounts, Answer, Figure, FigureReaders, KeptFigure } from '#figures';
import {
  type CountedAgain,
  type DecidedFigures,
  type Figures,
  type FiguresByDivision,
  type Labels,
  type ShownFigures,
  breakdownsOf,
  decide,
  keyOf,
} from '#suppression';

export type CountedPeople = {
  readonly figure: Figure;
  readonly figuresOf: (amounts: readonly number[]) => Figures;
  /** Where the type has the numbers. */
  readonly labels: Labels;
};

/** A figure of people in hardship: what suppression makes of its parts, and how it is shown. */
export type PeopleFigure<Shown> = CountedPeople & {
  /** What the total counts again in the same month: some parts of other figures, by position. Both are decided on together. */
  readonly again?: { readonly of: CountedPeople; readonly parts: readonly number[] };
  /** Of a month that is not kept, before the first one or to come, there are no numbers. */
  readonly show: (month: YearMonth, numbers: ShownFigures | undefined, isToCome: boolean) => Shown;
  /** By what divisions are ranked: what is withheld ranks nobody. */
  readonly rankedBy: (shown: Shown) => number | null;
};

/** Months of a division; of its parts with so many digits, where they are asked for at once. */
export type Asked = { readonly code: DivisionCode; readonly digits: number; readonly months: readonly YearMonth[] };

/** Equal questions are read once. */
export function identifyAsked({ code, digits, months }: Asked): string {
  return `${code} ${digits} ${months.join()}`;
}

/** By month, what is shown of a division to other levels; undefined where the month is not kept. */
export type DecidedMonths = readonly (DecidedFigures | undefined)[];

/** The amounts as they are. */
export async function readExactly(
  figures: Pick<FigureReaders, 'ask'>,
  { figure }: { readonly figure: KeptFigure },
  asked: readonly Asked[],
): Promise<Map<Asked, Answer>> {
  const answers = asked.map(async (one): Promise<[Asked, Answer]> => {
    const { code, digits, months } = one;
    return [one, await figures.ask({ figure, within: code, digits, months })];
  });
  return new Map(await Promise.all(answers));
}

/**
 * The figures as they were when the last day ended, with what of them is shown to other levels. Each month is a table of its own, with that
 * of what its total counts again.
 */
export async function readDecided(
  figures: Pick<FigureReaders, 'ask'>,
  people: Deciding,
  asked: readonly Asked[],
  bounds: Bounds,
): Promise<Map<Asked, DecidedMonths>> {
  const read = [people.figure, ...(people.again ? [people.again.of.figure] : [])];
  const tables = await readTables(figures, read, asked, bounds);
  return new Map(
    tables.flatMap(({ all, months, answers: [own = new Map(), again] }) => {
      const decided = months.map((_, month) => decideMonth(people, all, bounds, { own, again, month }));
      return all.map((one): [Asked, DecidedMonths] => [one, decided.map((ofMonth) => ofMonth?.get(one.code))]);
    }),
  );
}

/** Where tables have their roots. */
export type Bounds = readonly DivisionCode[];

/** What is asked for the same months, and the answers of each figure that it takes to decide on it. */
type ReadTable = {
  readonly all: readonly Asked[];
  readonly months: readonly YearMonth[];
  readonly answers: readonly AnswerByKey[];
};

/** Reads figures as they were when the last day ended, in one statement with all that is asked at the same time. */
export async function readTables(
  figures: Pick<FigureReaders, 'ask'>,
  read: readonly KeptFigure[],
  asked: readonly Asked[],
  bounds: Bounds,
): Promise<ReadTable[]> {
  const tables = [...Map.groupBy(asked, ({ months }) => months.join()).values()].map(async (all) => {
    const codes = all.map(({ code }) => code);
    const breakdowns = breakdownsOf(codes, bounds);
    const months = all[0]?.months ?? [];
    const answersOf = async (figure: KeptFigure): Promise<AnswerByKey> => {
      const answers = breakdowns.map(
        async (of) => [keyOf(of), await figures.ask({ figure, ...of, months, isClosed: true })] as const,
      );
      return new Map(await Promise.all(answers));
    };
    return { all, months, answers: await Promise.all(read.map(answersOf)) };
  });
  return Promise.all(tables);
}

type Deciding = Pick<PeopleFigure<unknown>, 'figure' | 'figuresOf' | 'again'>;

export type AnswerByKey = ReadonlyMap<string, Answer | undefined>;

type Table = { readonly own: AnswerByKey; readonly again: AnswerByKey | undefined; readonly month: number };

/** One month of a table; undefined where it is not kept. */
function decideMonth(
  people: Deciding,
  asked: readonly Asked[],
  bounds: Bounds,
  { own, again, month }: Table,
): Map<DivisionCode, DecidedFigures> | undefined {
  if (!isKept(own, month)) return undefined;
  const codes = asked.map(({ code }) => code);
  const { none, read } = readerOf(people, own, month);
  const counted: CountedAgain | undefined =
    people.again && again && isKept(again, month)
      ? { ...readerOf(people.again.of, again, month), labels: people.again.of.labels, parts: people.again.parts }
      : undefined;
  return decide(codes, bounds, none, read, counted);
}

export function isKept(answers: AnswerByKey, month: number): boolean {
  const [any] = answers.values();
  return any?.none[month] !== undefined;
}

export function readerOf(
  { figure, figuresOf }: Pick<CountedPeople, 'figure' | 'figuresOf'>,
  answers: AnswerByKey,
  month: number,
): Pick<CountedAgain, 'none' | 'read'> {
  const none = figuresOf(figure.parts.map(() => 0));
  const rowOf = (amounts: Amounts): Figures => (amounts === undefined ? none : figuresOf(amounts));
  const read: CountedAgain['read'] = (breakdown): FiguresByDivision | undefined => {
    const answer = answers.get(keyOf(breakdown));
    return answer && new Map([...answer.byDivision].map(([code, months]) => [code, rowOf(months[month])]));
  };
  return { none, read };
}
