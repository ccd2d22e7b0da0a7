import { caseloadFigure } from '../../subgraphs/clients/caseload/caseload.figure.ts';

/** The duty as a person would count it by hand, month by month and client by client: slow, and written without the service's code. */

export type Records = {
  readonly clients: readonly {
    readonly id: string;
    readonly division: string;
    readonly household: string;
    readonly active: boolean;
    readonly startedOn: string;
    readonly category: string;
    readonly lastVisitedOn: string | null;
    readonly visitDueOn: string | null;
  }[];
  readonly periods: readonly {
    readonly client: string;
    readonly ordinal: number;
    readonly category: string;
    readonly since: string;
  }[];
  /** Of each client, in the order of time, each with the ordinals of its categories. */
  readonly services: readonly {
    readonly client: string;
    readonly startedOn: string;
    readonly endedOn: string | null;
    readonly firstCategory: number;
    readonly lastCategory: number;
  }[];
  readonly visits: readonly { readonly client: string; readonly visitedOn: string }[];
  /** Households of before, in the order of time, each with the month in which the leaving was recorded. */
  readonly memberships: readonly { readonly client: string; readonly household: string; readonly leftIn: string }[];
  /** Where households are registered now. */
  readonly homes: readonly { readonly id: string; readonly division: string }[];
  /** In the order in which they were recorded, each with the month of that. */
  readonly moves: readonly {
    readonly household: string;
    readonly movedFrom: string;
    readonly movedTo: string;
    readonly recordedIn: string;
  }[];
};

/** Numbers by `division month` and the like; those that are 0 are left out. */
export type Figures = {
  readonly due: Readonly<Record<string, number>>;
  readonly done: Readonly<Record<string, number>>;
  readonly clients: Readonly<Record<string, number>>;
  readonly households: Readonly<Record<string, number>>;
  readonly byMonth: Readonly<Record<string, { due: number; done: number }>>;
  readonly visitDates: readonly (readonly [string, string | null, string | null])[];
};

const FIRST_MONTH = '2026-01';
/** Later than any visit is due. */
const FAR_MONTH = '2026-12';
/** 现有救助对象, by the words of the law and the ordinance. */
const EXISTING_CLIENTS = new Set([
  'EXTREME_HARDSHIP',
  'MINIMUM_LIVING',
  'LOW_INCOME',
  'EXPENDITURE_POVERTY',
  'OTHER_SPECIAL_HARDSHIP',
]);

export function recount(records: Records, lastMonth: string): Figures {
  const { clients, periods, services, visits } = records;
  const due: Record<string, number> = {};
  const done: Record<string, number> = {};
  const byMonth: Record<string, { due: number; done: number }> = {};
  for (let month = FIRST_MONTH; month <= lastMonth; month = next(month)) {
    const total = (byMonth[month] = { due: 0, done: 0 });
    for (const service of services) {
      const { startedOn, endedOn } = service;
      const client = clients.find(({ id }) => id === service.client);
      if (client === undefined) throw new Error('a service of nobody');
      const visited = visits.some((visit) => visit.client === client.id && visit.visitedOn.startsWith(month));
      if (!(startedOn.slice(0, 7) < month)) continue;
      const ended = endedOn?.slice(0, 7);
      if (ended !== undefined && (ended < month || (ended === month && !visited))) continue;
      const held = categoryIn(month, service, periods);
      if (!EXISTING_CLIENTS.has(held)) continue;
      const place = placeIn(month, client, records);
      const key = `${place} ${month}`;
      due[key] = (due[key] ?? 0) + 1;
      total.due++;
      if (!visited) continue;
      done[key] = (done[key] ?? 0) + 1;
      total.done++;
    }
  }
  const active = clients.filter((client) => client.active);
  const households = [...new Set(active.map(({ household, division }) => `${division} ${household}`))];
  return {
    due,
    done,
    clients: countBy(active.map(({ division, category }) => `${division} ${category}`)),
    households: countBy(households.map((household) => household.slice(0, 12))),
    byMonth,
    visitDates: clients
      .map((client) => {
        const dates = visits.filter((visit) => visit.client === client.id).map(({ visitedOn }) => visitedOn);
        const last = dates.toSorted().at(-1) ?? null;
        const service = services.find(({ client: of, endedOn }) => of === client.id && endedOn === null);
        const dueIn = service && firstDue(service, periods, last?.slice(0, 7) ?? '');
        return [client.id, last, dueIn === undefined ? null : lastDay(dueIn)] as const;
      })
      .toSorted(byId),
  };
}

/** Where the household to which the client belonged was registered when the month began. */
function placeIn(month: string, client: Records['clients'][number], { memberships, homes, moves }: Records): string {
  const left = memberships.find((one) => one.client === client.id && one.leftIn >= month);
  const household = left?.household ?? client.household;
  const ofHousehold = moves.filter((move) => move.household === household);
  const there = ofHousehold.findLast(({ recordedIn }) => recordedIn < month)?.movedTo;
  return there ?? ofHousehold[0]?.movedFrom ?? homes.find(({ id }) => id === household)?.division ?? '';
}

type Service = Records['services'][number];

/** The category that counts in a month of a service: the last one held before it, or the first. */
function categoryIn(
  month: string,
  { client, firstCategory, lastCategory }: Service,
  periods: Records['periods'],
): string {
  const held = periods
    .filter((period) => period.client === client)
    .filter(({ ordinal }) => firstCategory <= ordinal && ordinal <= lastCategory)
    .filter(({ ordinal, since }) => ordinal === firstCategory || since.slice(0, 7) < month)
    .toSorted((a, b) => b.ordinal - a.ordinal)[0];
  return held?.category ?? '';
}

/** The first month after the last visit from which on the client is due in every month, as far as is known. */
function firstDue(service: Service, periods: Records['periods'], lastVisit: string): string | undefined {
  let first: string | undefined;
  for (let month = next(service.startedOn.slice(0, 7)); month <= FAR_MONTH; month = next(month)) {
    if (!EXISTING_CLIENTS.has(categoryIn(month, service, periods))) first = undefined;
    else if (month > lastVisit) first ??= month;
  }
  return first;
}

/** The same figures as the rollups hold them. */
export async function figuresIn(read: <Row extends object>(sql: string) => Promise<Row[]>): Promise<Figures> {
  type Entry = { key: string; count: number };
  const months = `(select to_char(m, 'YYYY-MM') as month from generate_series(date '2026-01-01', date '2026-07-01', interval '1 month') m)`;
  const due = await read<Entry>(
    `select division || ' ' || m.month as key, sum(amounts[1])::int as count from clients.figure
     join ${months} m on to_char(since, 'YYYY-MM') <= m.month where figure = 'visitCompliance' group by 1`,
  );
  const done = await read<Entry>(
    `select division || ' ' || m.month as key, sum(amounts[2])::int as count from clients.figure
     join ${months} m on to_char(since, 'YYYY-MM') <= m.month where figure = 'visitCompliance' group by 1`,
  );
  const parts = await read<Entry>(
    `select division || ' ' || part as key, sum(amount)::int as count from clients.figure
     cross join unnest(amounts, array[${caseloadFigure.parts.map((part) => `'${part}'`).join()}]) as counted (amount, part)
     where figure = 'clients' group by 1`,
  );
  const homes = parts.flatMap(({ key, count }) =>
    key.endsWith(' households') ? [{ key: key.slice(0, 12), count }] : [],
  );
  const loads = parts.filter(({ key }) => !key.endsWith(' households') && !key.endsWith(' total'));
  const dates = await read<{ id: string; last: string | null; due: string | null }>(
    'select id, last_visited_on as last, visit_due_on as due from clients.client',
  );
  const byMonth: Record<string, { due: number; done: number }> = {};
  for (let month = FIRST_MONTH; month <= '2026-07'; month = next(month)) byMonth[month] = { due: 0, done: 0 };
  for (const { key, count } of due) add(byMonth, key, 'due', count);
  for (const { key, count } of done) add(byMonth, key, 'done', count);
  return {
    due: nonZero(due),
    done: nonZero(done),
    clients: nonZero(loads),
    households: nonZero(homes),
    byMonth,
    visitDates: dates.map(({ id, last, due: dueOn }) => [id, last, dueOn] as const).toSorted(byId),
  };
}

function add(
  byMonth: Record<string, { due: number; done: number }>,
  key: string,
  field: 'due' | 'done',
  count: number,
) {
  const month = byMonth[key.slice(13, 20)];
  if (month !== undefined) month[field] += count;
}

function nonZero(entries: readonly { key: string; count: number }[]): Record<string, number> {
  return Object.fromEntries(entries.filter(({ count }) => count !== 0).map(({ key, count }) => [key, count]));
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function byId(a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number {
  return a[0] < b[0] ? -1 : 1;
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
