import type { EntityManager } from '@mikro-orm/postgresql';
import type { CodeKey } from '#code-lists';

import type { DivisionCode } from '#divisions';
import type { Breakdown, Figures, FiguresByDivision } from '#suppression';

import { categories } from '../categories.ts';

/** Of nobody: clients by category, and households. */
export const NOBODY: Figures = { parts: categories.map(() => 0), others: [0] };

type FigureRow = {
  readonly ordinal: number;
  readonly division: DivisionCode;
  readonly category: CodeKey | null;
  readonly count: number;
};

/** Active clients by category and households, of each breakdown in its order; divisions of nobody are left out. */
export async function findCaseloads(em: EntityManager, breakdowns: readonly Breakdown[]): Promise<FiguresByDivision[]> {
  // One statement for any number of divisions, over a row a community and category; the row without a category counts households.
  const rows = await em.execute<FigureRow[]>(
    `select k.ordinal::int, c.division, c.category, c.count
     from unnest(array[?]::text[], array[?]::int[]) with ordinality as k (code, digits, ordinal)
     cross join lateral (
       select left(division, k.digits) as division, category, sum(clients)::int as count from clients.caseload
       where division >= k.code and division < k.code || ':' group by 1, 2
       union all
       select left(division, k.digits), null, sum(households)::int from clients.household_caseload
       where division >= k.code and division < k.code || ':' group by 1
     ) c`,
    [breakdowns.map(({ within }) => within), breakdowns.map(({ digits }) => digits)],
  );
  const byOrdinal = Map.groupBy(rows, ({ ordinal }) => ordinal);
  return breakdowns.map((_, i) => {
    const byDivision = Map.groupBy(byOrdinal.get(i + 1) ?? [], ({ division }) => division);
    return new Map([...byDivision].map(([division, figures]) => [division, figuresOf(figures)]));
  });
}

function figuresOf(rows: readonly FigureRow[]): Figures {
  const byCategory = new Map(rows.map(({ category, count }) => [category, count]));
  return {
    parts: categories.map((category) => byCategory.get(category) ?? 0),
    others: [byCategory.get(null) ?? 0],
  };
}

/** Adds to the active clients of a community, by category. */
export async function addClients(
  em: EntityManager,
  division: DivisionCode,
  counts: ReadonlyMap<CodeKey, number>,
): Promise<void> {
  const entries = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  // The database adds, so that two transactions that count in the same row both count; rows are taken in order.
  await em.execute(
    `insert into clients.caseload as figure (division, category, clients)
     select ?, category, count from unnest(array[?]::text[], array[?]::int[]) as entry (category, count)
     on conflict (division, category) do update set clients = figure.clients + excluded.clients`,
    [division, entries.map(([category]) => category), entries.map(([, count]) => count)],
  );
}

/** Adds to the households of a community that have an active client. */
export async function addHouseholds(em: EntityManager, division: DivisionCode, count: number): Promise<void> {
  // As above: added in the database.
  await em.execute(
    `insert into clients.household_caseload as figure (division, households) values (?, ?)
     on conflict (division) do update set households = figure.households + excluded.households`,
    [division, count],
  );
}
