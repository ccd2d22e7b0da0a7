import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type CalendarDate, addDays, dateOf } from '#calendar';
import { findDrift } from '#figures';
import { type Workflow, countPlace, stateAt, staysOfSteps, workflowFigure } from '#workflows';
import { advisors } from '../../subgraphs/advisors/index.ts';
import { code } from '../testkit/codes.ts';
import { type TestDatabase, createTestDatabase } from '../testkit/postgres.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';

const STATES = ['OPEN', 'LOOKED_INTO', 'ASKED', 'CLOSED'] as const;
type State = (typeof STATES)[number];

const words = { zh: '态', en: 'state' };
/** One state waits, another waits and lapses into one that waits. */
const workflow: Workflow<State> = {
  name: 'drawn',
  initial: 'OPEN',
  states: {
    OPEN: { ...words, waits: true },
    LOOKED_INTO: words,
    ASKED: { ...words, waits: true, lapses: { days: 10, to: 'OPEN' } },
    CLOSED: words,
  },
  moves: {},
};
const TABLE = 'public.drawn_step';
const figure = workflowFigure(workflow, {
  name: 'drawn',
  schema: 'advisors',
  scope: 'figures.read',
  stays: staysOfSteps({
    table: TABLE,
    record: 'record',
    places: `select record, division, case when id > min(id) over (partition by record) then day end as arrived,
      lead(day) over (partition by record order by id) as moved from public.drawn_place`,
  }),
  knownSince: 'null::text',
});
const PLACES = ['310101002001', '310101013', '310101002002'].map(code);
const DAY_MS = 86_400_000;
const START = new Date('2026-03-01T02:00:00Z');

let db: TestDatabase;
let admin: RawSql;
beforeAll(async () => {
  db = await createTestDatabase(advisors);
  admin = await connectTo(db.adminUrl);
  await admin.query(`create table ${TABLE} (id int, record int, division text, to_state text, at timestamptz)`);
  await admin.query(`create table public.drawn_place (id int, record int, division text, day date)`);
  await admin.query('grant select on all tables in schema public to public');
});
afterAll(async () => {
  await admin.end();
  await db.database.close();
});

/** What becomes of a record: after so many days it comes to a state, or to another place, or both. */
const event = fc.record({
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 25 })),
  state: fc.option(fc.constantFrom(...STATES)),
  place: fc.option(fc.constantFrom(...PLACES)),
});
const history = fc.array(event, { maxLength: 7 });

type Known = {
  readonly from: Date;
  readonly division: (typeof PLACES)[number];
  readonly state: State;
  readonly since: Date;
};

function knownOf(events: readonly (typeof event extends fc.Arbitrary<infer One> ? One : never)[]): Known[] {
  let known: Known = { from: START, division: PLACES[0] ?? code('310101'), state: 'OPEN', since: START };
  const all = [known];
  for (const { after, state, place } of events) {
    const from = new Date(known.from.getTime() + after * DAY_MS);
    known = { from, division: place ?? known.division, state: state ?? known.state, since: state ? from : known.since };
    all.push(known);
  }
  return all;
}

test('records are counted by state and by age as a naive count of each day says, each once, by the steps as by the records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(history, { minLength: 1, maxLength: 4 }), async (histories) => {
      const records = histories.map(knownOf);
      await keep(records);
      const session = db.database.session(code('310101'));
      try {
        expect(await session.read((em) => findDrift(em, figure))).toEqual([]);
      } finally {
        await session.close();
      }
      for (const { division, day, ...counts } of await kept())
        expect([division, day, counts]).toEqual([division, day, naive(records, division, day)]);
    }),
    { numRuns: 15, endOnFailure: false },
  );
}, 120_000);

async function keep(records: readonly Known[][]): Promise<void> {
  await admin.query(`truncate ${TABLE}, public.drawn_place`);
  await admin.query(`delete from advisors.figure where figure = 'drawn'`);
  let id = 0;
  const session = db.database.session(code('310101'));
  for (const [record, all] of records.entries()) {
    for (const [i, after] of all.entries()) {
      const before = all[i - 1];
      const day = dateOf(after.from);
      id += 1;
      if (before?.since !== after.since) {
        await admin.query(`insert into ${TABLE} values ($1, $2, '', $3, $4)`, [id, record, after.state, after.since]);
      }
      if (before?.division !== after.division) {
        await admin.query('insert into public.drawn_place values ($1, $2, $3, $4)', [id, record, after.division, day]);
      }
      // What nothing happened to is taken over from paper, long after it began.
      const today = all.length === 1 ? addDays(day, 20) : day;
      await session.write((em) => countPlace(em, figure, today, { ...(before && { before }), after }));
    }
  }
  await session.close();
}

type Kept = { readonly division: string; readonly day: CalendarDate } & Record<string, unknown>;

/** Of every place and day. */
async function kept(): Promise<Kept[]> {
  const sums = figure.parts.map((part, i) => `coalesce(sum(amounts[${i + 1}]), 0)::int as "${part}"`).join(', ');
  const { rows } = await admin.query<Kept>(
    `select place.division, to_char(asked, 'YYYY-MM-DD') as day, ${sums}
     from unnest($1::text[]) as place (division) cross join generate_series($2::date, $2::date + 60, interval '1 day') as asked
     left join advisors.figure on figure = 'drawn' and figure.division = place.division and since <= asked group by 1, 2`,
    [PLACES, dateOf(START)],
  );
  expect(rows).toHaveLength(PLACES.length * 61);
  return rows;
}

/** At the end of the day, record by record. */
function naive(records: readonly Known[][], division: string, on: CalendarDate): Record<string, number> {
  const counts: Record<string, number> = {
    open: 0,
    lookedInto: 0,
    asked: 0,
    closed: 0,
    waiting: 0,
    waitingUpTo7: 0,
    waitingUpTo14: 0,
    waitingOver14: 0,
  };
  const count = (part: string): void => void (counts[part] = (counts[part] ?? 0) + 1);
  const end = new Date(`${on}T15:59:59Z`);
  for (const all of records) {
    const known = all.findLast(({ from }) => from <= end);
    if (known === undefined || known.division !== division) continue;
    const state = stateAt(workflow, known, end);
    count({ OPEN: 'open', LOOKED_INTO: 'lookedInto', ASKED: 'asked', CLOSED: 'closed' }[state]);
    if (state !== 'OPEN' && state !== 'ASKED') continue;
    count('waiting');
    const lapsed = state === known.state ? 0 : 10;
    const age = Math.floor((end.getTime() - known.since.getTime()) / DAY_MS) - lapsed;
    count(age <= 7 ? 'waitingUpTo7' : age <= 14 ? 'waitingUpTo14' : 'waitingOver14');
  }
  return counts;
}
