import type { EntityManager } from '@mikro-orm/postgresql';

import { type CalendarDate, type YearMonth, addMonths, firstDayOf } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { type FigureEntry, addGivenSql, addedUp } from '#figures';
import { runPrepared, runWithNext } from '#persistence';

import { complianceFigure } from './compliance.figure.ts';
import type { Duty, DutyHistory, ServicePeriod } from './duty.ts';

type HistoryRow = ServedClient & {
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly lastVisitedOn: CalendarDate | null;
  readonly visitedMonths: DutyHistory['visitedMonths'];
  readonly categories: CategoryRow[];
  readonly ended: { readonly startedOn: CalendarDate; readonly endedOn: CalendarDate; readonly last: number }[] | null;
  readonly stays:
    | { readonly division: DivisionCode; readonly from: YearMonth | null; readonly until: YearMonth }[]
    | null;
  readonly moves: { readonly origin: DivisionCode; readonly division: DivisionCode; readonly from: YearMonth }[] | null;
};

type CategoryRow = {
  readonly ordinal: number;
  readonly category: CodeKey;
  readonly since: CalendarDate;
  readonly dutyUntil: YearMonth | null;
};

/** Who is served, where and by whom. */
type ServedClient = {
  readonly id: string;
  readonly division: DivisionCode;
  readonly advisor: string | null;
  readonly active: boolean;
  readonly mergedInto: string | null;
};

export type ClientHistory = DutyHistory & ServedClient & { readonly lastVisitedOn: CalendarDate | undefined };

/** The same of a client that is locked by it, until the transaction ends. */
export async function lockHistory(em: EntityManager, client: string): Promise<ClientHistory | undefined> {
  // In one message, and yet two statements: the second sees what was committed while the first waited for the lock.
  await runWithNext(em, 'select from clients.client where id = $1 for update', [client]);
  return findHistory(em, client);
}

/** What one client's rows say of the duty; a visit that was withdrawn says nothing. The caller holds the client's lock. */
export async function getHistory(em: EntityManager, client: string): Promise<ClientHistory> {
  const history = await findHistory(em, client);
  if (history === undefined) throw new TypeError(`no client ${client}`);
  return history;
}

async function findHistory(em: EntityManager, client: string): Promise<ClientHistory | undefined> {
  // One statement instead of one a table; the months are distinct in the database, not here.
  const [row] = await runPrepared<HistoryRow>(
    em,
    `select c.id, c.division, c.advisor, c.active, c.merged_into as "mergedInto", c.started_on as "startedOn", c.ended_on as "endedOn", v.last as "lastVisitedOn",
       coalesce(v.months, '{}') as "visitedMonths",
       (select json_agg(json_build_object('ordinal', p.ordinal, 'category', p.category, 'since', p.since, 'dutyUntil', p.duty_until) order by p.ordinal)
        from clients.category_period p where p.client_id = c.id) as categories,
       (select json_agg(json_build_object('startedOn', e.started_on, 'endedOn', e.ended_on, 'last', e.last_category) order by e.ordinal)
        from clients.ended_service e where e.client_id = c.id) as ended,
       (select json_agg(json_build_object('origin', m.moved_from, 'division', m.moved_to, 'from', m.duty_from) order by m.ordinal)
        from clients.household_move m where m.household_id = c.household_id) as moves,
       (select json_agg(json_build_object('division', s.registered_in, 'from', s.duty_from, 'until', s.duty_until) order by s.ordinal)
        from clients.household_membership s where s.client_id = c.id) as stays
     from clients.client c cross join lateral (
       select max(visited_on) as last, array_agg(distinct to_char(visited_on, 'YYYY-MM')) as months
       from clients.visit where withdrawn_at is null
         and client_id = any (array(select m.id from clients.client m where m.merged_into = c.id) || c.id)
     ) v where c.id = $1 for update of c`,
    [client],
  );
  if (row === undefined) return undefined;
  const { moves, stays, ended, categories, endedOn, lastVisitedOn, ...served } = row;
  const places = placesOf(served.division, moves ?? [], stays ?? []);
  const periods = { endedOn: endedOn ?? undefined, ...periodsOf(categories, ended ?? []) };
  return { ...served, ...periods, lastVisitedOn: lastVisitedOn ?? undefined, places };
}

/** With which communities the duty lay: those of households of before, then those of the present one since the client is of it. */
function placesOf(
  division: DivisionCode,
  moves: NonNullable<HistoryRow['moves']>,
  stays: NonNullable<HistoryRow['stays']>,
): DutyHistory['places'] {
  const present = [{ division: moves[0]?.origin ?? division }, ...moves];
  const joined = stays.at(-1)?.until;
  if (joined === undefined) return present;
  const before = stays.map(({ from, ...stay }) => ({ division: stay.division, ...(from !== null && { from }) }));
  const since = present.map(({ division: of, ...place }) => {
    const from = 'from' in place && place.from > joined ? place.from : joined;
    return { division: of, from };
  });
  return [...before, ...since];
}

/** Which categories were held in which period of service. */
function periodsOf(
  categories: readonly CategoryRow[],
  ended: NonNullable<HistoryRow['ended']>,
): { readonly earlier: readonly ServicePeriod[] } & Pick<ServicePeriod, 'categories'> {
  const within = (after: number, last: number): ServicePeriod['categories'] =>
    categories
      .filter(({ ordinal }) => ordinal > after && ordinal <= last)
      .map(({ dutyUntil, ...held }) => ({ ...held, dutyUntil: dutyUntil ?? undefined }));
  const lastBefore = (i: number): number => ended[i - 1]?.last ?? 0;
  return {
    earlier: ended.map(({ last, ...days }, i) => ({ ...days, categories: within(lastBefore(i), last) })),
    categories: within(lastBefore(ended.length), Infinity),
  };
}

/** Adds to the figures of the communities that have or had the duty of a client who lies in `home`. What it added. */
export async function addDuty(
  em: EntityManager,
  home: DivisionCode,
  duty: Duty,
  today: CalendarDate,
): Promise<readonly FigureEntry[]> {
  const entries = addedUp(entriesOf(duty));
  if (entries.length === 0) return [];
  // Where the household lived before, the caller neither sees nor writes: a function adds there. Nothing of it is read.
  const isElsewhere = entries.some(({ division }) => division !== home);
  await runWithNext(em, isElsewhere ? 'select clients.add_compliance($1::jsonb, $2::date)' : ADD, [
    JSON.stringify(entries),
    today,
  ]);
  return entries;
}

/** What a duty adds to the figure: one visited in a month is not among those of the next. Pure. */
function entriesOf({ changes, done }: Duty): FigureEntry[] {
  return [
    ...changes.map(({ division, month, count }) => ({ division, since: firstDayOf(month), amounts: [count, 0] })),
    ...done.flatMap(({ division, month, count }) => [
      { division, since: firstDayOf(month), amounts: [0, count] },
      { division, since: firstDayOf(addMonths(month, 1)), amounts: [0, -count] },
    ]),
  ];
}

const ADD = addGivenSql(complianceFigure, '$1::jsonb', '$2::date');
