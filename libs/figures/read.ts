import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, type YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { KeptFigure } from './figure.ts';
import { type Added, amountsByMonth, daysOf } from './months.ts';

/** A figure to be read for months: of the divisions within one, by so many digits of their codes. */
export type Question = {
  readonly figure: KeptFigure;
  readonly within: DivisionCode;
  readonly digits: number;
  readonly months: readonly YearMonth[];
  /** As it was when the last day ended, instead of as it is. */
  readonly isClosed?: boolean;
};

/** By division, the amounts of each month of the question; undefined for a month that is not kept. Divisions without any are left out. */
export type Answer = {
  readonly byDivision: ReadonlyMap<DivisionCode, readonly Amounts[]>;
  /** Of a division that is left out. */
  readonly none: readonly Amounts[];
};
export type Amounts = readonly number[] | undefined;

type Row = Added & {
  readonly ordinal: number;
  readonly division: DivisionCode | null;
  readonly kept: YearMonth | null;
};

/** Answers questions on figures of one schema, in their order, in one statement for all of them, their divisions and months. */
export async function readFigures(
  em: EntityManager,
  schema: string,
  questions: readonly Question[],
  today: CalendarDate,
): Promise<Answer[]> {
  const rows = await em.execute<Row[]>(readSql(schema, questions), parametersOf(questions, today));
  const byOrdinal = Map.groupBy(rows, ({ ordinal }) => ordinal);
  return questions.map(({ figure, months }, i) => {
    const answered = byOrdinal.get(i + 1) ?? [];
    const amountsOf = amountsByMonth(figure, months, { from: answered[0]?.kept ?? undefined, today });
    const byDivision = Map.groupBy(answered, ({ division }) => division);
    const counted = [...byDivision].flatMap(([division, added]): [DivisionCode, Amounts[]][] =>
      division === null ? [] : [[division, amountsOf(added)]],
    );
    return { byDivision: new Map(counted), none: amountsOf([]) };
  });
}

/**
 * A range of the key for each question. What a stock held before the first month is one row a division; so is each day of change after it.
 * Every question has a row, which says since when the figure is kept. `offset 0` keeps PostgreSQL from choosing the amounts of a row once for
 * each part.
 */
function readSql(schema: string, questions: readonly Question[]): string {
  const parts = Math.max(0, ...questions.map(({ figure }) => figure.parts.length));
  const sums = Array.from({ length: parts }, (_, i) => `sum(shown[${i + 1}])::int`);
  return `select asked.ordinal::int, started.month as kept, added.division, added.since, added.amounts
    from unnest(array[?]::text[], array[?]::text[], array[?]::int[], array[?]::date[], array[?]::date[], array[?]::bool[], array[?]::bool[], array[?]::date[])
      with ordinality as asked (figure, code, digits, first, last, stock, closed, today, ordinal)
    left join (select figure, max(month) as month from ${schema}.figure_start group by 1) as started using (figure)
    left join lateral (
      select division, since, array[${sums.join(', ')}] as amounts from (
        select left(division, asked.digits) as division, greatest(since, asked.first) as since,
          case when asked.closed and changed_on >= asked.today then figure.closed else figure.amounts end as shown
        from ${schema}.figure
        where figure.figure = asked.figure and division >= asked.code and division < asked.code || ':'
          and since <= asked.last and (asked.stock or since >= asked.first)
        offset 0
      ) as row group by division, since
    ) as added on true`;
}

function parametersOf(questions: readonly Question[], today: CalendarDate): unknown[] {
  const days = questions.map(({ figure, months }) => daysOf(figure, months, today));
  return [
    questions.map(({ figure }) => figure.name),
    questions.map(({ within }) => within),
    questions.map(({ digits }) => digits),
    days.map(({ first }) => first),
    days.map(({ last }) => last),
    questions.map(({ figure }) => figure.counts === 'stock'),
    questions.map(({ isClosed }) => isClosed ?? false),
    questions.map(() => today),
  ];
}
