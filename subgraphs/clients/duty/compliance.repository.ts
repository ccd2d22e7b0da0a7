import type { EntityManager } from '@mikro-orm/postgresql';

import type { YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { Breakdown, Figures } from '#suppression';

import { confirmedCategories } from '../categories.ts';

/** Months from the first to the last, of the divisions of a breakdown. */
export type Window = Breakdown & { readonly months: readonly YearMonth[] };

/** Of each division, month by month: clients visited and clients due but not visited. */
export type ComplianceByDivision = ReadonlyMap<DivisionCode, readonly Figures[]>;

/** Of nobody due. */
export const NOBODY_DUE: Figures = { parts: [0, 0], others: [] };

/** Clients now whose category is confirmed, where there is no month; else how the number due changes in the month, and how many were visited. */
type Row = {
  readonly ordinal: number;
  readonly division: DivisionCode;
  readonly month: YearMonth | null;
  readonly change: number;
  readonly done: number;
};

/** The figures of each window, in the order of the windows; divisions that never served anybody are left out. */
export async function findCompliance(em: EntityManager, windows: readonly Window[]): Promise<ComplianceByDivision[]> {
  // One statement for any number of divisions and months. It counts back from the clients due now, who are the sum of
  // all changes: figures are mostly asked for late months, after which little has changed. Visits are looked up month by
  // month, because the key of their figures begins with the month.
  const rows = await em.execute<Row[]>(
    `with asked as (
       select code, digits, first, last, ordinal::int
       from unnest(array[?]::text[], array[?]::int[], array[?]::text[], array[?]::text[])
         with ordinality as w (code, digits, first, last, ordinal)
     )
     select a.ordinal, c.division, null as month, c.clients as change, 0 as done from asked a
     cross join lateral (
       select left(division, a.digits) as division, sum(clients)::int as clients from clients.caseload
       where division >= a.code and division < a.code || ':' and category = any (array[?]::text[]) group by 1
     ) c
     union all
     select a.ordinal, d.division, d.month, d.change, 0 from asked a
     cross join lateral (
       select left(division, a.digits) as division, month, sum(change)::int as change from clients.duty_change
       where division >= a.code and division < a.code || ':' and month > a.first group by 1, 2
     ) d
     union all
     select a.ordinal, v.division, m.month, 0, v.done from asked a
     join unnest(array[?]::text[]) as m (month) on m.month >= a.first and m.month <= a.last
     cross join lateral (
       select left(division, a.digits) as division, sum(done)::int as done from clients.visit_month
       where month = m.month and division >= a.code and division < a.code || ':' group by 1
     ) v`,
    parametersOf(windows),
  );
  const byWindow = Map.groupBy(rows, ({ ordinal }) => ordinal);
  return windows.map(({ months }, i) => {
    const byDivision = Map.groupBy(byWindow.get(i + 1) ?? [], ({ division }) => division);
    return new Map([...byDivision].map(([division, all]) => [division, figuresOf(months, all)]));
  });
}

function parametersOf(windows: readonly Window[]): unknown[] {
  return [
    windows.map(({ within }) => within),
    windows.map(({ digits }) => digits),
    windows.map(({ months }) => months[0]),
    windows.map(({ months }) => months.at(-1)),
    confirmedCategories,
    [...new Set(windows.flatMap(({ months }) => months))],
  ];
}

function figuresOf(months: readonly YearMonth[], rows: readonly Row[]): Figures[] {
  const byMonth = Map.groupBy(rows, ({ month }) => month);
  const changeOf = (of: readonly Row[] = []): number => of.reduce((sum, { change }) => sum + change, 0);
  let due = changeOf(byMonth.get(null)) - changeOf(rows.filter(({ month }) => month !== null));
  return months.map((month, i) => {
    const ofMonth = byMonth.get(month) ?? [];
    if (i > 0) due += changeOf(ofMonth);
    const done = ofMonth.reduce((sum, row) => sum + row.done, 0);
    return { parts: [done, due - done], others: [] };
  });
}
