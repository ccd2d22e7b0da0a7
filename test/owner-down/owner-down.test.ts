import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newRing, readSealingKeys, writeSealingKeys } from '#sealing';
import { type City, startCity } from '../testkit/city.ts';
import { until } from '../testkit/gateway.ts';
import { connectTo } from '../testkit/raw-sql.ts';
import { CITY_TODAY, ONE_CLIENT, OVERDUE, RECORD_VISIT, listOverdue } from '../testkit/questions.ts';

const OWNERS = ['310101', '310104', '310109'];
const DOWN = '310109';
const FIGURES = `{ division(code: "31") { children { code clients { total } } } }`;
type Children = { division: { children: { code: string; clients: { total: number } | null }[] } };

/** Three districts; the others have not joined. */
let city: City;
let before: Awaited<ReturnType<typeof listOverdue>>;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['advisors', 'resources'] }, ...OWNERS.map((code) => ({ code }))],
    months: 3,
    ownerDeadlineMs: 3000,
  });
  before = [];
  for (const within of OWNERS) before.push(...(await listOverdue(city.as('city'), 50, within)));
  await city.as('district:310109').ask(CITY_TODAY, { month: '2026-10', code: DOWN });
  await city.stopOwner(DOWN);
}, 120_000);

afterAll(() => city.close());

describe('an owner that is down', () => {
  test('costs its own entries of a list of divisions, with its code at their path', async () => {
    const { data, errors } = await city.as('city').answer<Children>(FIGURES);
    const children = data?.division.children ?? [];
    const at = children.findIndex(({ code }) => code === DOWN);
    expect(children[at]).toEqual({ code: DOWN, clients: null });
    expect(children.filter(({ clients }) => clients !== null).map(({ code }) => code)).toEqual(['310101', '310104']);
    expect(errors).toContainEqual(
      expect.objectContaining({
        code: 'OWNER_UNAVAILABLE',
        owner: DOWN,
        path: ['division', 'children', at, 'clients'],
      }),
    );
  });

  test('leaves the lists of the others whole, but their total is not shown as the total', async () => {
    const { data, errors } = await city.as('city').answer<{
      overdueVisits: { totalCount: number | null; edges: { node: { client: { id: string } } }[] };
    }>(OVERDUE, { first: 200 });
    const ids = data?.overdueVisits.edges.map(({ node }) => node.client.id) ?? [];
    const others = before.map(({ node }) => node.client.id).filter((id) => !id.startsWith(DOWN));
    expect(ids.toSorted()).toEqual(others.toSorted());
    expect(data?.overdueVisits.totalCount).toBeNull();
    expect(errors).toContainEqual(expect.objectContaining({ owner: DOWN, code: 'OWNER_UNAVAILABLE' }));
  });

  test('is shown with its last known figures to one who asked before, named with their time', async () => {
    const { data, owners } = await city
      .as('district:310109')
      .answer<{ division: { visitCompliance: { due: number } } }>(CITY_TODAY, { month: '2026-10', code: DOWN });
    expect(data?.division.visitCompliance.due).toBeGreaterThan(0);
    const known = owners.find(({ domain, owner }) => domain === 'clients' && owner === DOWN);
    expect(known).toMatchObject({ state: 'LAST_KNOWN', code: 'OWNER_UNAVAILABLE' });
    expect(Date.parse(known?.asOf ?? '')).toBeGreaterThan(Date.now() - 300_000);
  });

  test('takes no write, and says so', async () => {
    const client = before.find(({ node }) => node.client.id.startsWith(DOWN))?.node.client.id;
    const input = { client, visitedOn: '2026-11-20', summary: '在家' };
    const { data, errors } = await city.as('district:310109').answer(RECORD_VISIT, { input });
    expect(data).toEqual({ recordVisit: null });
    expect(errors).toMatchObject([
      { code: 'OWNER_UNAVAILABLE', owner: DOWN, message: expect.stringContaining('nothing was done') },
    ]);
  });

  test('is named as down among the owners', async () => {
    const { owners } = await city
      .as('city')
      .ask<{ owners: { code: string; state: string }[] }>('{ owners { code state } }');
    expect(owners.find(({ code }) => code === DOWN)?.state).toBe('DOWN');
    expect(owners.filter(({ state }) => state === 'UP').map(({ code }) => code)).toEqual(['31', '310101', '310104']);
  });
});

describe('a district that has not joined', () => {
  test('makes the city’s total unknown rather than smaller', async () => {
    const query = '{ division(code: "31") { clients { total } coverage { required } } }';
    const { data, errors } = await city.as('city').answer<{ division: object }>(query);
    expect(data?.division).toMatchObject({ clients: { total: null } });
    expect(errors).toContainEqual(expect.objectContaining({ code: 'OWNER_UNKNOWN' }));
  });

  test('leaves a client of a joined district whole, with the policies of the city', async () => {
    const id = before[0]?.node.client.id;
    const { client } = await city.as('district:310101').ask<{ client: { policies: object[] } }>(ONE_CLIENT, { id });
    expect(client.policies.length).toBeGreaterThan(0);
  });
});

const UNREADY = '310104';
const TOTAL = `{ division(code: "${UNREADY}") { clients { total } } }`;

type Total = { division: { clients: { total: number } | null } };
type Owners = { owners: { code: string; state: string; instances: { domain: string; state: string }[] }[] };

/** Runs statements on an owner's database server, where the superuser may all. */
async function asAdmin(sql: string, database = 'postgres'): Promise<void> {
  const url = new URL(process.env['TEST_POSTGRES_ADMIN_URL'] ?? '');
  url.pathname = `/${database}`;
  const admin = await connectTo(url.href);
  await admin.query(sql);
  await admin.end();
}

const databaseOf = (owner: string): string => new URL(city.databaseUrlOf(owner)).pathname.slice(1);

/** As `alter database` says, for new connections; those there are end. */
async function alterDatabase(setting: string): Promise<void> {
  const name = databaseOf(UNREADY);
  await asAdmin(`alter database ${name} ${setting}`);
  await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
}

function sealWith(ring: ReturnType<typeof newRing>): void {
  const { owners } = readSealingKeys(city.sealingKeysFile);
  writeSealingKeys(city.sealingKeysFile, { owners: { ...owners, [UNREADY]: ring } });
}

/** Notes one more migration than this version knows, or no longer. */
const migrateFurther = (isFurther: boolean): Promise<void> =>
  asAdmin(
    `do $$ declare noted text := replace(obj_description('clients'::regnamespace, 'pg_namespace'), ', of-tomorrow', '');
     begin execute format('comment on schema clients is %L', noted || '${isFurther ? ', of-tomorrow' : ''}'); end $$`,
    databaseOf(UNREADY),
  );

/** The owner's state and that of its clients, once the owner is seen as expected; someone goes on asking. */
async function seenAs(isExpected: (state: string) => boolean) {
  const look = async () => {
    await city.as('city').answer<Total>(TOTAL);
    const { owners } = await city.as('city').ask<Owners>('{ owners { code state instances { domain state } } }');
    const { state = '', instances = [] } = owners.find(({ code }) => code === UNREADY) ?? {};
    return { state, clients: instances.find(({ domain }) => domain === 'clients')?.state };
  };
  return until(look, ({ state }) => isExpected(state));
}

const readinessOf = async (url: string) => {
  const response = await fetch(url);
  return { status: response.status, body: await response.text() };
};

describe('an owner that runs and cannot answer its questions', () => {
  test.each([
    [
      'its database takes no connections',
      () => alterDatabase('allow_connections false'),
      'DOWN',
      () => alterDatabase('allow_connections true'),
    ],
    [
      'its database is full of connections',
      () => alterDatabase('connection limit 0'),
      'DOWN',
      () => alterDatabase('connection limit -1'),
    ],
    ['a newer version has migrated its database', () => migrateFurther(true), 'DEGRADED', () => migrateFurther(false)],
  ])('is not UP while %s, and is right again afterwards', async (_, fail, expected, mend) => {
    const known = await city.as('city').ask<Total>(TOTAL);
    await fail();
    expect(await seenAs((state) => state !== 'UP')).toEqual({ state: expect.any(String), clients: 'DOWN' });
    expect((await seenAs((state) => state === expected)).state).toBe(expected);
    const instance = await readinessOf(new URL('ready', city.urlOf(UNREADY, 'clients')).href);
    expect(instance).toMatchObject({ status: 503, body: expect.stringContaining('NOT_READY') });
    const gateway = await readinessOf(new URL('/ready', city.url).href);
    expect([gateway.status, JSON.parse(gateway.body)]).toMatchObject([
      200,
      { ready: true, owners: expect.arrayContaining([{ code: UNREADY, state: expected }]) },
    ]);
    await mend();
    await seenAs((state) => state === 'UP');
    const { data, owners } = await city.as('city').answer<Total>(TOTAL);
    expect({ data, owners }).toEqual({ data: known, owners: [] });
  });

  test('is not UP while its sealing keys are other ones', async () => {
    const ring = readSealingKeys(city.sealingKeysFile).owners[UNREADY];
    sealWith(newRing(new Date()));
    expect(await seenAs((state) => state !== 'UP')).toMatchObject({ clients: 'DOWN' });
    sealWith(ring ?? newRing(new Date()));
    await seenAs((state) => state === 'UP');
  });
});
