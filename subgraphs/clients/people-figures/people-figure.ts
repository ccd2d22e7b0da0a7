import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate, YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import { type Amounts, type Answer, type Figure, readFigures } from '#figures';
import {
  type Breakdown,
  type DecidedFigures,
  type Figures,
  type Labels,
  type ShownFigures,
  breakdownsOf,
  decide,
  keyOf,
} from '#suppression';

/** A figure of people in hardship: what suppression makes of its parts, and how it is shown. */
export type PeopleFigure<Shown> = {
  readonly figure: Figure;
  readonly figuresOf: (amounts: readonly number[]) => Figures;
  /** Where the type has the numbers. */
  readonly labels: Labels;
  /** Of a month that is not kept, before the first one or to come, there are no numbers. */
  readonly show: (month: YearMonth, numbers: ShownFigures | undefined, isToCome: boolean) => Shown;
  /** By what divisions are ranked: what is withheld ranks nobody. */
  readonly rankedBy: (shown: Shown) => number | null;
  /** Another figure of the same schema, of which the total counts the parts at these positions again. */
  readonly again?: {
    readonly people: Decidable & Pick<PeopleFigure<unknown>, 'labels'>;
    readonly parts: readonly number[];
  };
};

/** What it takes to decide on a figure. */
type Decidable = Pick<PeopleFigure<unknown>, 'figure' | 'figuresOf'>;

/** Months of a division; of its parts with so many digits, where they are asked for at once. */
export type Asked = { readonly code: DivisionCode; readonly digits: number; readonly months: readonly YearMonth[] };

/** By month, what is shown of a division to other levels; undefined where the month is not kept. */
export type DecidedMonths = readonly (DecidedFigures | undefined)[];

/** The amounts as they are. */
export async function readExactly(
  em: EntityManager,
  { figure }: Pick<PeopleFigure<unknown>, 'figure'>,
  asked: readonly Asked[],
  today: CalendarDate,
): Promise<Map<Asked, Answer>> {
  const questions = asked.map(({ code, digits, months }) => ({ figure, within: code, digits, months }));
  const answers = await readFigures(em, figure.schema, questions, today);
  return new Map(asked.flatMap((one, i): [Asked, Answer][] => (answers[i] ? [[one, answers[i]]] : [])));
}

/** The figures with what of them is shown to other levels. Each month is a table of its own. */
export async function readDecided(
  em: EntityManager,
  people: Pick<PeopleFigure<unknown>, 'figure' | 'figuresOf' | 'again'>,
  asked: readonly Asked[],
  { bounds, today }: { readonly bounds: readonly DivisionCode[]; readonly today: CalendarDate },
): Promise<Map<Asked, DecidedMonths>> {
  const tables = [...Map.groupBy(asked, ({ months }) => months.join()).values()].map((all) => ({
    all,
    breakdowns: breakdownsOf(
      all.map(({ code }) => code),
      bounds,
    ),
    months: all[0]?.months ?? [],
  }));
  const wanted = tables.flatMap(({ breakdowns, months }) => breakdowns.map((of) => ({ ...of, months })));
  const figures = [people.figure, ...(people.again ? [people.again.people.figure] : [])];
  const questions = figures.flatMap((figure) =>
    wanted.map(({ within, digits, months }) => ({ figure, within, digits, months })),
  );
  const answers = await readFigures(em, people.figure.schema, questions, today);
  let read = 0;
  return new Map(
    tables.flatMap(({ all, breakdowns, months }) => {
      const own = new Map<string, Answer | undefined>();
      const again = new Map<string, Answer | undefined>();
      for (const breakdown of breakdowns) {
        own.set(keyOf(breakdown), answers[read]);
        again.set(keyOf(breakdown), answers[wanted.length + read++]);
      }
      const decided = months.map((_, month) => decideMonth(people, all, bounds, { own, again, month }));
      return all.map((one): [Asked, DecidedMonths] => [one, decided.map((ofMonth) => ofMonth?.get(one.code))]);
    }),
  );
}

type Answers = ReadonlyMap<string, Answer | undefined>;

type Table = { readonly own: Answers; readonly again: Answers; readonly month: number };

/** One month of a table; undefined where it is not kept. */
function decideMonth(
  people: Pick<PeopleFigure<unknown>, 'figure' | 'figuresOf' | 'again'>,
  asked: readonly Asked[],
  bounds: readonly DivisionCode[],
  { own, again, month }: Table,
): Map<DivisionCode, DecidedFigures> | undefined {
  const [any] = own.values();
  if (any?.none[month] === undefined) return undefined;
  const codes = asked.map(({ code }) => code);
  const first = people.again && {
    none: nobodyOf(people.again.people),
    labels: people.again.people.labels,
    parts: people.again.parts,
    read: rowsOf(people.again.people, again, month),
  };
  return decide(codes, bounds, nobodyOf(people), rowsOf(people, own, month), first);
}

function nobodyOf({ figure, figuresOf }: Decidable): Figures {
  return figuresOf(figure.parts.map(() => 0));
}

/** What was read of a month, by breakdown. */
function rowsOf(
  people: Decidable,
  answers: Answers,
  month: number,
): (breakdown: Breakdown) => Map<DivisionCode, Figures> | undefined {
  const rowOf = (amounts: Amounts): Figures => (amounts === undefined ? nobodyOf(people) : people.figuresOf(amounts));
  return (breakdown) => {
    const answer = answers.get(keyOf(breakdown));
    return answer && new Map([...answer.byDivision].map(([code, months]) => [code, rowOf(months[month])]));
  };
}
