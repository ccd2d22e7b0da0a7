import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ClientView, registerClient } from '../testkit/client-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { until } from '../testkit/gateway.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';

const OWNER = '310101';
const STREET = 'street:310101002';
const RECORD = `mutation ($input: RecordVisitInput!) {
  recordVisit(input: $input) { ok { id } errors { code } }
}`;
const TODAY = '2026-11-23';
let city: City;
/** The owner of the tables, who holds up whatever is written to the visits. */
let tables: RawSql;
let client: ClientView;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31', domains: ['advisors'] }, { code: OWNER }], ownerDeadlineMs: 1000 });
  tables = await connectTo(city.tablesUrlOf(OWNER));
}, 120_000);
afterAll(async () => {
  await tables.end();
  await city.close();
});
beforeEach(async () => {
  client = await registerClient(city.as(STREET), '310101002001');
});

/** Lets nothing be written to the visits while the work runs, and gives back once what waits has been written. */
async function heldUp(work: () => Promise<void>): Promise<void> {
  await tables.query('begin');
  await tables.query('lock table clients.visit in exclusive mode');
  try {
    await work();
  } finally {
    await tables.query('rollback');
  }
}

/** Resolves when a write waits for the visits. */
async function isWaiting(): Promise<void> {
  const waiting = `select 1 from pg_locks where not granted and relation = 'clients.visit'::regclass`;
  await until(
    async () => (await tables.query(waiting)).rows,
    (rows) => rows.length > 0,
  );
}

/** The day of the client's last visit, once there is one. */
async function lastVisit(): Promise<unknown> {
  const query = `{ client(id: "${client.id}") { lastVisitedOn } }`;
  const { data } = await until(
    () => city.as(STREET).answer<{ client: ClientView }>(query),
    (seen) => seen.data?.client.lastVisitedOn !== null,
  );
  return data?.client.lastVisitedOn;
}

function visit(): object {
  return { client: client.id, visitedOn: TODAY, summary: '身体尚可, 家中整洁' };
}

describe('a write that was sent to its owner', () => {
  test('is done after its deadline passed, as its answer says it may be', async () => {
    await heldUp(async () => {
      const { data, errors } = await city.as(STREET).answer(RECORD, { input: visit() });
      expect(data).toEqual({ recordVisit: null });
      expect(errors).toMatchObject([{ code: 'OUTCOME_UNKNOWN', owner: OWNER, path: ['recordVisit'] }]);
    });
    expect(await lastVisit()).toBe(TODAY);
  });

  test('is done although its caller left the gateway', async () => {
    await heldUp(async () => {
      const leave = await post(city.url, visit());
      await isWaiting();
      leave();
    });
    expect(await lastVisit()).toBe(TODAY);
  });

  test('is done although its gateway left the owner', async () => {
    await heldUp(async () => {
      const leave = await post(city.urlOf(OWNER, 'clients'), visit());
      await isWaiting();
      leave();
    });
    expect(await lastVisit()).toBe(TODAY);
  });
});

/** Sends a write, and gives back what breaks off its connection. */
async function post(url: string, input: object): Promise<() => void> {
  const headers = new Headers({
    'content-type': 'application/json',
    authorization: `Bearer ${await city.tokenOf(STREET)}`,
  });
  const body = JSON.stringify({ query: RECORD, variables: { input } });
  city.keys.signerFor(OWNER)(url, headers, body);
  const sent = request(url, { method: 'POST', headers: Object.fromEntries(headers) });
  sent.on('error', () => {});
  sent.end(body);
  return () => void sent.destroy();
}
