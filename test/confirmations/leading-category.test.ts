import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  endService,
  moveHousehold,
  person,
  recordVisit,
  registerHousehold,
  reopenClient,
} from '../testkit/client-verbs.ts';
import { authorityGraph, decisionOf, endConfirmation, recordConfirmation } from '../testkit/confirmation-verbs.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITIES = ['310101002001', '310101002002', '310101013001'] as const;
const CATEGORIES = [
  'MINIMUM_LIVING',
  'LOW_INCOME',
  'TEMPORARY_HARDSHIP',
  'DISASTER_AFFECTED',
  'EXTREME_HARDSHIP',
] as const;

const step = fc.record({
  days: fc.integer({ min: 0, max: 20 }),
  verb: fc.constantFrom(
    'confirm',
    'confirm',
    'confirm household',
    'end',
    'end',
    'visit',
    'end service',
    'reopen',
    'move',
  ),
  pick: fc.nat(1000),
  category: fc.constantFrom(...CATEGORIES),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

let owner: AuditedOwner;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

type Known = { readonly id: string; readonly division: string; readonly household: string; readonly version: string };

async function clientsOf(household: string): Promise<Known[]> {
  const rows = await owner.asAdmin(
    'select id, division, household_id as household, version::text from clients.client where household_id = $1 order by id',
    [household],
  );
  return rows.map(({ id, division, household: home, version }) => ({
    id: id ?? '',
    division: division ?? '',
    household: home ?? '',
    version: version ?? '',
  }));
}

async function take({ verb, pick, category }: Step, household: string, today: string): Promise<void> {
  const clients = await clientsOf(household);
  const client = clients[pick % clients.length];
  if (client === undefined) throw new Error('a household of nobody');
  const authority = authorityGraph(district, client.division, category);
  if (verb === 'confirm') await recordConfirmation(authority, { client: client.id, ...decisionOf(category) });
  else if (verb === 'confirm household') await recordConfirmation(authority, { household, ...decisionOf(category) });
  else if (verb === 'visit') await recordVisit(district, client.id, today);
  else if (verb === 'end service') await endService(district, client.id);
  else if (verb === 'reopen') await reopenClient(district, client.id, Number(client.version));
  else if (verb === 'move') await move(household, COMMUNITIES[pick % 3] ?? '');
  else await endOne(household, pick);
}

async function move(household: string, division: string): Promise<void> {
  const [row] = await owner.asAdmin('select version::text from clients.household where id = $1', [household]);
  await moveHousehold(district, household, division, Number(row?.['version']));
}

async function endOne(household: string, pick: number): Promise<void> {
  const rows = await owner.asAdmin(
    `select id, version::text, division, category from clients.confirmation where ended_on is null
       and (household_id = $1 or client_id in (select id from clients.client where household_id = $1)) order by id`,
    [household],
  );
  const row = rows[pick % Math.max(1, rows.length)];
  if (row === undefined) return;
  const authority = authorityGraph(district, row['division'] ?? '', row['category'] ?? '');
  await endConfirmation(authority, { id: row['id'] ?? '', version: Number(row['version']) }, { endedOn: '2026-02-01' });
}

test('is the first of what is confirmed of the person and the household, and every figure equals a recount, after any sequence of work', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
      let now = Date.parse('2026-03-02T12:00:00+08:00');
      owner.setClock(new Date(now).toISOString());
      const members = [person({ category: 'OTHER_RESIDENT' }), person({ category: 'LOW_INCOME' })];
      const household = recordOf(await registerHousehold(district, COMMUNITIES[0], members)).id;
      for (const one of steps) {
        now += one.days * 86_400_000;
        owner.setClock(new Date(now).toISOString());
        await take(one, household, new Date(now).toISOString().slice(0, 10));
      }
      for (const [name, sql] of Object.entries(figureDifferences)) {
        expect({ name, rows: await owner.asAdmin(sql) }).toEqual({ name, rows: [] });
      }
      const holding = await owner.asAdmin(
        `select held.id from clients.confirmation held join clients.client on client.id = held.client_id
         where held.ended_on is null and not active`,
      );
      expect(holding).toEqual([]);
    }),
    { numRuns: 8 },
  );
}, 120_000);

test('two decisions of one household at once leave the leading category and the figures of both', async () => {
  owner.setClock('2027-12-01T12:00:00+08:00');
  const two = [person({ category: 'OTHER_RESIDENT' }), person({ category: 'OTHER_RESIDENT' })];
  const { id: household, members } = recordOf(await registerHousehold(district, COMMUNITIES[0], two));
  const street = authorityGraph(district, COMMUNITIES[0], 'LOW_INCOME');
  const outcomes = await Promise.all([
    recordConfirmation(street, { household, ...decisionOf('LOW_INCOME') }),
    ...members.map(({ id }) => recordConfirmation(street, { client: id, ...decisionOf('MINIMUM_LIVING') })),
    recordConfirmation(street, { household, ...decisionOf('EXPENDITURE_POVERTY') }),
  ]);
  expect(outcomes.map(({ error }) => error)).toEqual([null, null, null, null]);
  for (const [name, sql] of Object.entries(figureDifferences)) {
    expect({ name, rows: await owner.asAdmin(sql) }).toEqual({ name, rows: [] });
  }
});
