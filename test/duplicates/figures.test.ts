import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import * as fc from 'fast-check';
import { parseDivisionCode } from '#divisions';
import { findDrift, withKeys } from '#figures';
import { clients } from '../../subgraphs/clients/index.ts';
import {
  complianceByMonth,
  endService,
  joinHousehold,
  mergeClients,
  moveHousehold,
  person,
  recordVisit,
  registerHousehold,
  reopenClient,
  splitHousehold,
} from '../testkit/client-verbs.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { allServeIn } from '../testkit/serving.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const COMMUNITIES = ['310101002001', '310101002002', '310101013001'] as const;
const COUNTED = [
  'caseload of a community and category',
  'households of a community',
  'active clients of a household',
  'clients due in a month',
  'clients visited in a month',
  'last visit of a client and when the next is due',
] as const;

let instance: Instance;
let officer: Graph;
let advisors: string[];

beforeAll(async () => {
  instance = await startInstance(clients, DISTRICT);
  officer = instance.as('district:310101');
  advisors = await allServeIn(instance.database, DISTRICT, DISTRICT, 2);
});
afterAll(() => instance.close());

const step = fc.record({
  days: fc.integer({ min: 0, max: 20 }),
  verb: fc.constantFrom(
    'register',
    'visit',
    'visit',
    'visit',
    'end',
    'reopen',
    'move',
    'join',
    'split',
    'merge',
    'merge',
  ),
  pick: fc.nat(1000),
  other: fc.nat(1000),
  daysBack: fc.integer({ min: 0, max: 45 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

it('figures count each person once, after any sequence of work and merges over several months', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 45 }), async (steps) => {
      await work(steps);
      expect(await differences()).toEqual({});
    }),
    { numRuns: 10 },
  );
  expect((await rows('select 1 from clients.client where merged_into is not null')).length).toBeGreaterThan(3);
}, 240_000);

it('a month before the merge that both records were due and visited in is due and done once; one that only the merged one was in stays', async () => {
  const [home, next] = ['310101002007', '310101002008'];
  instance.setClock('2026-08-03');
  const merged = await registered(home);
  instance.setClock('2026-09-03');
  const kept = await registered(next);
  recordOf(await recordVisit(officer, merged, '2026-09-03'));
  instance.setClock('2026-10-05');
  recordOf(await recordVisit(officer, merged, '2026-10-05'));
  recordOf(await recordVisit(officer, kept, '2026-10-05'));
  instance.setClock('2026-11-05');
  recordOf(await recordVisit(officer, merged, '2026-11-05'));
  const shown = async (of: string) =>
    (await complianceByMonth(officer, of, '2026-11', 3)).map(({ due, done }) => [due, done]);
  expect([await shown(home), await shown(next)]).toEqual([
    [
      [1, 1],
      [1, 1],
      [1, 1],
    ],
    [
      [0, 0],
      [1, 1],
      [1, 0],
    ],
  ]);
  recordOf(await mergeClients(officer, [kept, 1], [merged, 1]));
  expect([await shown(home), await shown(next)]).toEqual([
    [
      [1, 1],
      [0, 0],
      [0, 0],
    ],
    [
      [0, 0],
      [1, 1],
      [1, 1],
    ],
  ]);
  // Where the kept record is from its registration on; its duty there begins with the month after.
  expect(await caseloadOf(home)).toEqual([1, 0, 0, 0]);
  expect(await caseloadOf(next)).toEqual([0, 1, 1, 1]);
  expect(await differences()).toEqual({});
});

async function registered(at: string): Promise<string> {
  const documents = { identityNumber: undefined, identityDocument: { kind: 'NONE', reason: '遗失' } };
  const flagged = person({ ...documents, name: `李${(serial += 1)}`, birthYear: 1950, riskFlags: ['DISABLED'] });
  return recordOf(await registerHousehold(officer, at, [flagged])).members[0]?.id ?? '';
}

async function caseloadOf(of: string): Promise<(number | null)[]> {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
    ... on Division { clientsByMonth(from: "2026-08", until: "2026-11") { total households } } } }`;
  type Months = { _entities: [{ clientsByMonth: { total: number | null; households: number | null }[] }] };
  const { _entities } = await officer.ask<Months>(query, { keys: [{ __typename: 'Division', code: of }] });
  expect(_entities[0].clientsByMonth.map(({ households }) => households)).toEqual(
    _entities[0].clientsByMonth.map(({ total }) => total),
  );
  return _entities[0].clientsByMonth.map(({ total }) => total);
}

/** What a recount that does not use the declarations finds, and one that does. */
async function differences(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const name of COUNTED) {
    const differing = await rows(figureDifferences[name]);
    if (differing.length > 0) found[name] = differing;
  }
  const session = instance.database.session(parseDivisionCode(DISTRICT));
  const drifts = await session.read(driftsIn).finally(() => session.close());
  return drifts.length > 0 ? { ...found, drifts } : found;
}

async function driftsIn(em: EntityManager): Promise<unknown[]> {
  const drifts = [];
  for (const figure of clients.figures ?? [])
    drifts.push(...(await findDrift(em, withKeys(figure, instance.seals))).map((drift) => [figure.name, drift]));
  return drifts;
}

function rows<Row extends object>(sql: string): Promise<Row[]> {
  const session = instance.database.session(parseDivisionCode(DISTRICT));
  return session.read((em) => em.execute<Row[]>(sql)).finally(() => session.close());
}

type Found = { readonly version: number; readonly home: string };

async function find(table: 'client' | 'household', id: string): Promise<Found> {
  const home = table === 'client' ? 'household_id' : 'id';
  const [row] = await rows<Found>(`select version, ${home} as home from clients.${table} where id = '${id}'`);
  return row ?? { version: 0, home: '' };
}

async function work(steps: readonly Step[]): Promise<void> {
  const known: string[] = [];
  let today = new Date('2026-01-05T12:00:00+08:00');
  for (const { days, verb, pick, other, daysBack } of steps) {
    today = new Date(today.getTime() + days * 86_400_000);
    const now = new Date(Math.min(today.getTime(), Date.parse('2026-06-30T12:00:00+08:00')));
    instance.setClock(now.toISOString());
    const client = known[pick % Math.max(known.length, 1)];
    const second = known[other % Math.max(known.length, 1)];
    if (verb === 'register' || client === undefined || second === undefined) {
      const members = Array.from({ length: 1 + (pick % 2) }, (_, i) =>
        // By name and year, so that none of a pair has another number.
        person({
          identityNumber: undefined,
          identityDocument: { kind: 'NONE', reason: '遗失' },
          name: `王${String.fromCodePoint(0x4e00 + (serial += 1))}`,
          birthYear: 1950,
          riskFlags: pick % 3 === 0 ? ['DISABLED'] : [],
          advisor: advisors[(pick + i) % 3] ?? null,
        }),
      );
      const made = recordOf(await registerHousehold(officer, COMMUNITIES[pick % 3] ?? '', members));
      known.push(...made.members.map(({ id }) => id));
      continue;
    }
    const row = await find('client', client);
    const home = await find('household', row.home);
    const on = new Date(now.getTime() - daysBack * 86_400_000).toISOString().slice(0, 10);
    if (verb === 'visit') await recordVisit(officer, client, on);
    else if (verb === 'end') await endService(officer, client);
    else if (verb === 'reopen') await reopenClient(officer, client, row.version);
    else if (verb === 'move') await moveHousehold(officer, row.home, COMMUNITIES[other % 3] ?? '', home.version);
    else if (verb === 'join') await joinHousehold(officer, client, (await find('client', second)).home, row.version);
    else if (verb === 'split') await splitHousehold(officer, row.home, [client], home.version);
    else {
      const merged = await find('client', second);
      await mergeClients(officer, [client, row.version], [second, merged.version]);
    }
  }
}

let serial = 0;
