import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import * as fc from 'fast-check';
import { dateOf } from '#calendar';
import { parseDivisionCode } from '#divisions';
import { beginFigures, findDrift, withKeys } from '#figures';
import { Person, clients } from '../../subgraphs/clients/index.ts';
import {
  changeCategory,
  complianceByMonth,
  correctVisit,
  endService,
  joinHousehold,
  moveHousehold,
  recordVisit,
  registerHousehold,
  reassignClients,
  reopenClient,
  person,
  splitHousehold,
  withdrawVisit,
} from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { type Records, figuresIn, recount } from './naive-recount.ts';
import { allServeIn } from '../testkit/serving.ts';
import { correctClient } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const COMMUNITIES = ['310101002001', '310101002002', '310101013001'] as const;
const [HOME, NEXT_HOME] = ['310101013003', '310101013004'] as const;
const CATEGORIES = ['MINIMUM_LIVING', 'LOW_INCOME', 'OTHER_RESIDENT', 'TEMPORARY_HARDSHIP'] as const;
const FLAGS = ['LIVES_ALONE', 'DISABLED', 'SERIOUSLY_ILL'] as const;
const LAST_MONTH = '2026-07';

/** One day's work; picks say which of the clients or visits there are, by remainder. */
const step = fc.record({
  days: fc.integer({ min: 0, max: 12 }),
  verb: fc.constantFrom(
    'register',
    'visit',
    'visit',
    'visit',
    'correct',
    'withdraw',
    'change',
    'end',
    'reopen',
    'move',
    'join',
    'join',
    'split',
    'flag',
    'hand over',
  ),
  pick: fc.nat(1000),
  daysBack: fc.integer({ min: 0, max: 45 }),
  category: fc.constantFrom(...CATEGORIES),
  flags: fc.subarray([...FLAGS]),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

let instance: Instance;
let officer: Graph;
/** Two who serve everywhere, so that figures by advisor are kept along. */
let advisors: string[];

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  officer = instance.as('district:310101');
  advisors = await allServeIn(instance.database, '310101', '310101', 2);
});

afterAll(() => instance.close());

it('the figures equal a recount from the records, after any sequence of work over several months', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const before = await readRecords();
      await work(steps);
      // By the end of the last month none is yet to come.
      instance.setClock('2026-07-31');
      const records = await readRecords();
      expect(records.clients.length).toBeGreaterThanOrEqual(before.clients.length);
      expect(await figuresIn(readRows)).toEqual(recount(records, LAST_MONTH));
      expect(await findDrifts()).toEqual([]);
      expect(await shownFlags()).toEqual(await carriedFlags());
      const shown = await complianceByMonth(officer, DISTRICT, LAST_MONTH, 7);
      expect(shown).toEqual(
        shown.map(({ month }) => {
          const { due, done } = recount(records, LAST_MONTH).byMonth[month] ?? { due: 0, done: 0 };
          return { month, due, done, rate: due === 0 ? null : done / due };
        }),
      );
    }),
    { numRuns: 12 },
  );
  // Some of it was done, not all of it refused.
  const { memberships, moves } = await readRecords();
  const moved = new Set(moves.map(({ household }) => household));
  expect(memberships.some(({ household }) => moved.has(household))).toBe(true);
}, 120_000);

type Caseload = {
  month: string;
  total: number | null;
  households: number | null;
  byCategory: { count: number | null }[];
};

async function caseloadByMonth(of: string, from: string, until: string): Promise<Caseload[]> {
  const query = `query ($keys: [_Any!]!, $from: YearMonth!, $until: YearMonth!) { _entities(representations: $keys) {
    ... on Division { clientsByMonth(from: $from, until: $until) { month total households byCategory { category count } } } } }`;
  const keys = [{ __typename: 'Division', code: of }];
  const { _entities } = await officer.ask<{ _entities: [{ clientsByMonth: Caseload[] }] }>(query, {
    keys,
    from,
    until,
  });
  return _entities[0].clientsByMonth;
}

/** Clients, households, and those of the second and the third category. */
function counts({ total, households, byCategory }: Caseload): unknown {
  return total === null ? null : [total, households, byCategory[1]?.count, byCategory[2]?.count];
}

it('the caseload of a month is how many were served where they were registered when it ended, in the category held then', async () => {
  instance.setClock('2025-11-10');
  const members = [person({ category: 'LOW_INCOME' }), person({ category: 'MINIMUM_LIVING' })];
  const household = recordOf(await registerHousehold(officer, HOME, members));
  const [first, second] = household.members.map(({ id }) => id);
  instance.setClock('2026-01-31T23:59:59+08:00');
  await changeCategory(officer, first ?? '', 'MINIMUM_LIVING');
  instance.setClock('2026-02-01T00:00:00+08:00');
  const ended = recordOf(await endService(officer, second ?? ''));
  instance.setClock('2026-04-20');
  recordOf(await moveHousehold(officer, household.id, NEXT_HOME, 1));
  recordOf(await reopenClient(officer, ended.id, 3, { category: 'MINIMUM_LIVING' }));
  const [was, is] = [
    await caseloadByMonth(HOME, '2025-10', '2026-05'),
    await caseloadByMonth(NEXT_HOME, '2026-03', '2026-05'),
  ];
  expect(was.map(counts)).toEqual([
    [0, 0, 0, 0],
    [2, 1, 1, 1],
    [2, 1, 1, 1],
    [2, 1, 2, 0],
    [1, 1, 1, 0],
    [1, 1, 1, 0],
    [0, 0, 0, 0],
    null,
  ]);
  expect(is.map(counts)).toEqual([[0, 0, 0, 0], [2, 1, 2, 0], null]);
});

it('an owner that begins to keep figures knows the months since its first client, and none before', async () => {
  instance.setClock('2026-07-31');
  const asked = () =>
    Promise.all([caseloadByMonth(DISTRICT, '2025-10', '2026-07'), complianceByMonth(officer, DISTRICT, '2026-07', 10)]);
  const [caseload, compliance] = await asked();
  const session = instance.database.session(parseDivisionCode(DISTRICT));
  const today = dateOf(new Date('2026-07-31T12:00:00+08:00'));
  await session
    .write(async (em) => {
      for (const table of ['figure', 'figure_by_key', 'figure_start'])
        await em.execute(`update clients.${table} set figure = 'no ' || figure`);
      await beginFigures(em, code(DISTRICT), kept(), today);
    })
    .finally(() => session.close());
  const [begun, due] = await asked();
  expect([begun.slice(1), due.slice(1)]).toEqual([caseload.slice(1), compliance.slice(1)]);
  expect(begun[0]).toMatchObject({
    month: '2025-10',
    total: null,
    households: null,
    byCategory: [{ count: null }, {}, {}, {}, {}, {}, {}, {}, {}, {}],
  });
  expect(due[0]).toEqual({ month: '2025-10', due: null, done: null, rate: null });
});

type Versioned = { readonly id: string; version: number };

/** Clients and visits pile up over the runs, each run beginning in January again: records may be of any time. */
async function work(steps: readonly Step[]): Promise<void> {
  const known = { clients: [] as string[], visits: [] as Versioned[], households: [] as string[] };
  let today = new Date('2026-01-05T12:00:00+08:00');
  for (const { days, verb, pick, daysBack, category, flags } of steps) {
    today = new Date(today.getTime() + days * 86_400_000);
    const now = new Date(Math.min(today.getTime(), Date.parse('2026-06-30T12:00:00+08:00')));
    instance.setClock(now.toISOString());
    const on = new Date(now.getTime() - daysBack * 86_400_000).toISOString().slice(0, 10);
    const client = known.clients[pick % Math.max(known.clients.length, 1)];
    const visit = known.visits[pick % Math.max(known.visits.length, 1)];
    const household = known.households[pick % Math.max(known.households.length, 1)];
    if (verb === 'register' || client === undefined) {
      const members = Array.from({ length: 1 + (pick % 3) }, (_, i) =>
        person({ category, riskFlags: flags, advisor: advisors[(pick + i) % 3] ?? null }),
      );
      const division = COMMUNITIES[pick % 3] ?? COMMUNITIES[0];
      const made = recordOf(await registerHousehold(officer, division, members));
      known.clients.push(...made.members.map(({ id }) => id));
      known.households.push(made.id);
    } else if (verb === 'visit') {
      const { ok } = await recordVisit(officer, client, on);
      if (ok !== null) known.visits.push({ id: ok.id, version: 1 });
    } else if (verb === 'correct' && visit !== undefined) {
      const { ok } = await correctVisit(officer, visit.id, visit.version, on);
      if (ok !== null) visit.version = ok.version;
    } else if (verb === 'withdraw' && visit !== undefined) {
      const { ok } = await withdrawVisit(officer, visit.id, visit.version);
      if (ok !== null) visit.version = ok.version;
    } else if (verb === 'move' && household !== undefined) {
      const { version } = await rowOf('household', household);
      await moveHousehold(officer, household, COMMUNITIES[daysBack % 3] ?? '', version);
    } else if (verb === 'join' && household !== undefined) {
      // Refused where it lies in another community, and of the client's own household.
      await joinHousehold(officer, client, household, (await rowOf('client', client)).version);
    } else if (verb === 'split') {
      const { home = '' } = await rowOf('client', client);
      const { ok } = await splitHousehold(officer, home, [client], (await rowOf('household', home)).version);
      if (ok !== null) known.households.push(ok.id);
    } else if (verb === 'hand over') {
      await reassignClients(officer, { within: DISTRICT, clients: known.clients, advisor: advisors[pick % 2] });
    } else if (verb === 'flag') await correctFlags(client, flags);
    else if (verb === 'change') await changeCategory(officer, client, category);
    else if (verb === 'end') await endService(officer, client);
    else if (verb === 'reopen') await reopen(known.clients, pick % 2 === 0 ? category : null);
  }
}

/** One of those who are not served, if there is one; else one who is served, which is refused. */
async function reopen(known: readonly string[], category: string | null): Promise<void> {
  const [client] = await readRows<{ id: string; version: number }>(
    `select id, version from clients.client where id in (${known.map((id) => `'${id}'`).join()}) order by active, id limit 1`,
  );
  if (client !== undefined)
    await reopenClient(officer, client.id, client.version, category === null ? {} : { category });
}

async function correctFlags(client: string, riskFlags: readonly string[]): Promise<void> {
  await correctClient(officer, client, (await rowOf('client', client)).version, { riskFlags });
}

async function rowOf(table: 'client' | 'household', id: string): Promise<{ version: number; home?: string }> {
  const home = table === 'client' ? ', household_id as home' : '';
  const [row] = await readRows<{ version: number }>(`select version${home} from clients.${table} where id = '${id}'`);
  return row ?? { version: 0 };
}

/** By division, how many carry each flag, as figures say it now. */
async function shownFlags(): Promise<Record<string, number>> {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
    ... on Division { code clients { byFlag { flag count suppressed } } } } }`;
  const keys = COMMUNITIES.map((of) => ({ __typename: 'Division', code: of }));
  type Shown = { code: string; clients: { byFlag: { flag: string; count: number }[] } };
  const { _entities } = await officer.ask<{ _entities: Shown[] }>(query, { keys });
  const carried = _entities.flatMap(({ code: of, clients: { byFlag } }) =>
    byFlag.flatMap(({ flag, count }) => (count === 0 ? [] : [[`${of} ${flag}`, count] as const])),
  );
  return Object.fromEntries(carried);
}

/** The same, of what the records of all who are served say. */
async function carriedFlags(): Promise<Record<string, number>> {
  const rows = await readRows<{ id: string; division: string }>(
    'select id, division, risk_flags as "riskFlags" from clients.client where active',
  );
  const carried: Record<string, number> = {};
  for (const row of rows)
    for (const flag of Person.open(instance.seals, row).riskFlags ?? [])
      carried[`${row.division} ${flag}`] = (carried[`${row.division} ${flag}`] ?? 0) + 1;
  return carried;
}

/** The figures, as one counts them who has the owner's keys. */
function kept() {
  return (clients.figures ?? []).map((figure) => withKeys(figure, instance.seals));
}

/** What `npm run recount` would say. */
async function findDrifts(): Promise<unknown[]> {
  const session = instance.database.session(parseDivisionCode(DISTRICT));
  return session.read(driftsIn).finally(() => session.close());
}

async function driftsIn(em: EntityManager): Promise<unknown[]> {
  const drifts = [];
  for (const figure of kept()) drifts.push(...(await findDrift(em, figure)));
  return drifts;
}

function readRows<Row extends object>(sql: string): Promise<Row[]> {
  const session = instance.database.session(parseDivisionCode(DISTRICT));
  return session.read((em) => em.execute<Row[]>(sql)).finally(() => session.close());
}

async function readRecords(): Promise<Records> {
  return {
    clients: await readRows(
      `select id, division, household_id as household, active, started_on as "startedOn",
       category, last_visited_on as "lastVisitedOn", visit_due_on as "visitDueOn" from clients.client`,
    ),
    periods: await readRows('select client_id as client, ordinal, category, since from clients.category_period'),
    services: await readRows(
      `select client_id as client, started_on as "startedOn", ended_on as "endedOn",
         coalesce(lag(last) over (partition by client_id order by ordinal), 0) + 1 as "firstCategory", last as "lastCategory"
       from (select client_id, ordinal, started_on, ended_on, last_category as last from clients.ended_service
         union all select id, 9999, started_on, ended_on, 9999 from clients.client) service`,
    ),
    visits: await readRows(
      'select client_id as client, visited_on as "visitedOn" from clients.visit where withdrawn_at is null',
    ),
    memberships: await readRows(
      `select client_id as client, household_id as household,
       to_char(recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM') as "leftIn"
       from clients.household_membership order by client_id, ordinal`,
    ),
    homes: await readRows('select id, division from clients.household'),
    moves: await readRows(
      `select household_id as household, moved_from as "movedFrom", moved_to as "movedTo",
       to_char(recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM') as "recordedIn"
       from clients.household_move order by household_id, ordinal`,
    ),
  };
}
