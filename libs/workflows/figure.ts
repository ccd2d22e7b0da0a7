import type { EntityManager } from '@mikro-orm/postgresql';
import type { Scope } from '#access';
import { type CalendarDate, dateOf } from '#calendar';
import { type Figure, addSql, defineFigure, sumOfParts } from '#figures';
import type { Item } from './available.ts';
import { type Workflow, stateNamesOf } from './workflow.ts';

/** Ages of what waits, in days since it came to its state: from the first, up to the day before the next one's. */
const AGES = [
  { part: 'waitingUpTo7', from: 0 },
  { part: 'waitingUpTo14', from: 8 },
  { part: 'waitingOver14', from: 15 },
] as const;

/** What is counted of each workflow, after its states: all that waits, and that by age. */
const WAITING = ['waiting', ...AGES.map(({ part }) => part)];

/** A figure of the records of a workflow, with the SQL for what stays in states add to it. */
export type WorkflowFigure = Figure & { readonly amountsOf: (stays: string) => string };

type Declaration = {
  readonly name: string;
  readonly schema: string;
  readonly scope: Scope;
  /**
   * SQL for every stay of a record in a state at a place: rows of division, state, since (the day on which it came to the state), first
   * (from which it was there) and until (from which it was not, null while it is); see `staysOfSteps`.
   */
  readonly stays: string;
  /** SQL for the month (text) of the first step. */
  readonly knownSince: string;
};

/**
 * 按状态和时长计数: how many records of a workflow are in each state at the end of a day, and how long those have waited that wait. It follows from
 * the days of the steps: that a record grows old is entered beforehand, for the day on which it will.
 */
export function workflowFigure<StateName extends string>(
  workflow: Workflow<StateName>,
  { stays, ...declared }: Declaration,
): WorkflowFigure {
  const parts = [...stateNamesOf(workflow).map(partOf), ...WAITING];
  const amountsOf = (rows: string): string => amountsSql(workflow, parts, rows);
  const figure = defineFigure({
    ...declared,
    counts: 'stock',
    parts,
    rates: [],
    ranked: { by: 'waiting', first: 'highest' },
    isDated: true,
    records: amountsOf(`select *, 1 as times from (${stays}) as known`),
  });
  return { ...figure, amountsOf };
}

/** Where a record of a workflow is: an `Item` says so. */
type Place = Pick<Item, 'division' | 'state' | 'since'>;

/** Where a record is now, and where it was; one that is new was nowhere. */
type Moved = { readonly before?: Place; readonly after: Place };

const entryOf = ({ division, state, since }: Place, first: CalendarDate, times: 1 | -1) => ({
  division,
  state,
  since: dateOf(since),
  first,
  times,
});

/**
 * Counts records where they are instead of where they were, in one statement and the transaction of the step, or of the record's move.
 * One that is new counts since it came to its state, which may be long ago, as of what is taken over from paper.
 */
export async function countPlace(
  em: EntityManager,
  figure: WorkflowFigure,
  today: CalendarDate,
  ...moved: readonly Moved[]
): Promise<void> {
  // From today on it is no longer where it was.
  const rows = moved.flatMap(({ before, after }) =>
    before ? [entryOf(before, today, -1), entryOf(after, today, 1)] : [entryOf(after, dateOf(after.since), 1)],
  );
  // In the database, by the SQL that counts the records.
  const changed = figure.amountsOf(`select *, null::date as until
    from jsonb_to_recordset(?::jsonb) as given (division text, state text, since date, first date, times int)`);
  const entries = `select '${figure.name}' as figure, division, since, ${sumOfParts(figure.parts.length)} as amounts,
    date '${today}' as changed_on from (${changed}) as changed group by division, since`;
  await em.execute(addSql(figure, entries), [JSON.stringify(rows)]);
}

/**
 * The stays of records whose steps a table keeps: `record` names its column for them, with `division`, `to_state` and `at` beside. Where records move,
 * `places` is SQL for where each was: rows of the same column, division, arrived and moved (dates; null for the first and the last).
 */
export function staysOfSteps({ table, record, places }: { table: string; record: string; places?: string }): string {
  const day = `(at at time zone 'Asia/Shanghai')::date`;
  const stays = `select ${record}, division, to_state as state, ${day} as since,
    lead(${day}) over (partition by ${record} order by at, id) as until from ${table}`;
  if (places === undefined) return `select division, state, since, since as first, until from (${stays}) as stay`;
  return `select place.division, state, since, greatest(since, arrived) as first, least(until, moved) as until
    from (${stays}) as stay join (${places}) as place using (${record})
    where least(until, moved) is null or least(until, moved) > greatest(since, arrived)`;
}

/** The first month in which a step was taken. */
export function firstMonthOfSteps(table: string): string {
  return `select to_char(min(at at time zone 'Asia/Shanghai'), 'YYYY-MM') from ${table}`;
}

/** How the schema calls a state: 待备案 SUBMITTED is `submitted`. */
function partOf(state: string): string {
  return state.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** That a record which came to a state counts in a part from so many days later on, until so many. */
type Span = { readonly state: string; readonly part: string; readonly from: number; readonly until: number };

/** In which parts a record counts that comes to a state and is not moved any more: of one that lapses, those of the other state from then on. */
function spansOf<StateName extends string>({ states }: Workflow<StateName>, state: StateName): Span[] {
  const { lapses } = states[state];
  const spansIn = (name: StateName, start: number, end: number | undefined): Span[] => {
    const ages = AGES.map(({ part, from }, i) => ({ part, from, next: AGES[i + 1]?.from ?? Infinity }));
    const waiting = [{ part: 'waiting', from: 0, next: Infinity }, ...ages];
    const parts = [{ part: partOf(name), from: 0, next: Infinity }, ...(states[name].waits ? waiting : [])];
    return parts
      .map(({ part, from, next }) => ({
        state,
        part,
        from: start + from,
        until: Math.min(start + next, end ?? Infinity),
      }))
      .filter(({ from, until }) => from < until);
  };
  const first = spansIn(state, 0, lapses?.days);
  return lapses === undefined ? first : [...first, ...spansIn(lapses.to, lapses.days, undefined)];
}

/** In which parts of its workflow's figure a record counts so many days after it came to a state. Pure. */
export function partsAfter<StateName extends string>(
  workflow: Workflow<StateName>,
  state: StateName,
  days: number,
): string[] {
  return spansOf(workflow, state).flatMap(({ part, from, until }) => (from <= days && days < until ? [part] : []));
}

/** SQL for the amounts of stays (division, state, since, first, until, times): a row for each day on which a span of one begins or ends. */
function amountsSql<StateName extends string>(
  workflow: Workflow<StateName>,
  parts: readonly string[],
  stays: string,
): string {
  const spans = stateNamesOf(workflow)
    .flatMap((state) => spansOf(workflow, state))
    .map(
      ({ state, part, from, until }) =>
        `('${state}', ${parts.indexOf(part) + 1}, ${from}, ${until === Infinity ? 'null::int' : until})`,
    );
  return `select division, day as since, array[${parts.map((_, i) => `(part = ${i + 1})::int * sign`).join(', ')}] as amounts
    from (
      select division, part, times, greatest(first, since + opens) as begins, least(until, since + closes) as ends
      from (${stays}) as stay join (values ${spans.join(', ')}) as span (state, part, opens, closes) using (state)
    ) as counted cross join lateral (values (begins, times), (ends, -times)) as edge (day, sign)
    where day is not null and (ends is null or begins < ends)`;
}
