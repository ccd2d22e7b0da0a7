import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, type YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import { runPrepared } from '#persistence';
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
  const parts = Math.max(0, ...questions.map(({ figure }) => figure.parts.length));
  const asked = questions.map((question, i) => askedOf(question, i, today));
  const rows = await runPrepared<Row>(em, statementOf(schema, parts), [JSON.stringify(asked), today]);
  const byOrdinal = Map.groupBy(rows, ({ ordinal }) => ordinal);
  return questions.map(({ figure, months }, i) => {
    const answered = byOrdinal.get(i) ?? [];
    const amountsOf = amountsByMonth(figure, months, { from: answered[0]?.kept ?? undefined, today });
    const byDivision = Map.groupBy(answered, ({ division }) => division);
    const counted = [...byDivision].flatMap(([division, added]): [DivisionCode, Amounts[]][] =>
      division === null ? [] : [[division, amountsOf(added)]],
    );
    return { byDivision: new Map(counted), none: amountsOf([]) };
  });
}

/** By schema and number of parts: one text each, which connections look up among those that they have planned. */
const statements = new Map<string, string>();

function statementOf(schema: string, parts: number): string {
  const key = `${schema} ${parts}`;
  const known = statements.get(key) ?? readSql(schema, parts);
  statements.set(key, known);
  return known;
}

/**
 * A range of the key for each question. What a stock held before the first month is one row a division; so is each day of change after it.
 * Every question has a row, which says since when the figure is kept. `offset 0` keeps PostgreSQL from choosing the amounts of a row once for
 * each part. Questions are JSON, of which PostgreSQL expects as many whatever is asked: so it plans the statement once.
 */
function readSql(schema: string, parts: number): string {
  const sums = Array.from({ length: parts }, (_, i) => `sum(shown[${i + 1}])::float8`);
  return `select asked.ordinal, started.month as kept, added.division, added.since, added.amounts
    from json_to_recordset($1::json)
      as asked (ordinal int, figure text, code text, digits int, first date, last date, stock bool, closed bool)
    left join (select figure, max(month) as month from ${schema}.figure_start group by 1) as started using (figure)
    left join lateral (
      select division, since, array[${sums.join(', ')}] as amounts from (
        select left(division, asked.digits) as division, greatest(since, asked.first) as since,
          case when asked.closed and changed_on >= $2::date then figure.closed else figure.amounts end as shown
        from ${schema}.figure
        where figure.figure = asked.figure and division >= asked.code and division < asked.code || ':'
          and since <= asked.last and (asked.stock or since >= asked.first)
        offset 0
      ) as row group by division, since
    ) as added on true`;
}

/** A question as the statement takes it. */
function askedOf({ figure, within, digits, months, isClosed = false }: Question, ordinal: number, today: CalendarDate) {
  const { name, counts } = figure;
  return {
    ordinal,
    figure: name,
    code: within,
    digits,
    ...daysOf(figure, months, today),
    stock: counts === 'stock',
    closed: isClosed,
  };
}
