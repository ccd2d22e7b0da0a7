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
const logged: Record<string, unknown>[] = [];
let before: Awaited<ReturnType<typeof listOverdue>>;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['advisors', 'resources'] }, ...OWNERS.map((code) => ({ code }))],
    months: 3,
    logTo: { write: (line) => void logged.push(JSON.parse(line)) },
  });
  before = [];
  for (const within of OWNERS) before.push(...(await listOverdue(city.as('city'), 50, within)));
  await city.as('district:310109').ask(CITY_TODAY, { month: '2026-10', code: DOWN });
  await city.stopOwner(DOWN);
}, 120_000);

afterAll(() => city.close());

function send(body: object, headers: Readonly<Record<string, string>>): Promise<Response> {
  const sent = { 'content-type': 'application/json', ...headers };
  return fetch(city.url, { method: 'POST', headers: sent, body: JSON.stringify(body) });
}

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

  test('is told of once for each field, however many divisions lack it', async () => {
    const streets = `{ division(code: "31") { children { children { code clients { total } coverage { stations } } } } }`;
    const { data, errors } = await city
      .as('city')
      .answer<{ division: { children: { children: { code: string; clients: unknown }[] }[] } }>(streets);
    const cells = (data?.division.children ?? []).flatMap(({ children }) => children);
    const lacking = cells.filter(({ code }) => code.startsWith(DOWN));
    expect(lacking.length).toBeGreaterThan(5);
    const ofDown = errors.filter(({ owner }) => owner === DOWN);
    // Which domain's answer comes first is not said.
    expect(ofDown.map(({ path = [], count }) => [path.at(-1), count]).toSorted()).toEqual([
      ['clients', lacking.length],
      ['coverage', lacking.length],
    ]);
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
    const { owners } = await until(
      () => city.as('city').ask<{ owners: { code: string; state: string }[] }>('{ owners { code state } }'),
      (seen) => seen.owners.find(({ code }) => code === DOWN)?.state === 'DOWN',
    );
    expect(owners.filter(({ state }) => state === 'UP').map(({ code }) => code)).toEqual(['31', '310101', '310104']);
  });
});

/** Of another document than the one it comes with. */
const OTHER_HASH = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };

describe('the log', () => {
  test('of a failed owner says whose request it was, which owner and which code', async () => {
    const requestId = 'of-a-failed-owner';
    await send(
      { query: FIGURES },
      { authorization: `Bearer ${await city.tokenOf('city')}`, 'x-request-id': requestId },
    );
    expect(logged).toContainEqual(expect.objectContaining({ requestId, owner: DOWN, code: 'OWNER_UNAVAILABLE' }));
  });

  test.each([
    ['a sign-in', { query: FIGURES }, { authorization: 'Bearer some-token' }, 'UNAUTHENTICATED'],
    [
      'a document',
      { query: FIGURES, variables: { name: '张三' }, extensions: OTHER_HASH },
      {},
      'PERSISTED_QUERY_HASH_MISMATCH',
    ],
  ])(
    'of %s that is refused says request id and code at info, and nothing of what was sent',
    async (_, body, headers, code) => {
      const requestId = `of-${code}`;
      await send(body, { ...headers, 'x-request-id': requestId });
      const lines = logged.filter((line) => line['requestId'] === requestId);
      expect(lines).toContainEqual(expect.objectContaining({ level: 30, code }));
      expect(JSON.stringify(lines)).not.toMatch(/some-token|张三|division/);
    },
  );
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

/** The owner's state and that of its clients, while someone goes on asking. */
async function look(): Promise<{ state: string; clients: string | undefined }> {
  await city.as('city').answer<Total>(TOTAL);
  const { owners } = await city.as('city').ask<Owners>('{ owners { code state instances { domain state } } }');
  const { state = '', instances = [] } = owners.find(({ code }) => code === UNREADY) ?? {};
  return { state, clients: instances.find(({ domain }) => domain === 'clients')?.state };
}

const seenAs = (expected: Partial<Awaited<ReturnType<typeof look>>>) =>
  until(look, ({ state, clients }) => clients === (expected.clients ?? clients) && state === (expected.state ?? state));

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
    expect(await seenAs({ state: expected, clients: 'DOWN' })).toEqual({ state: expected, clients: 'DOWN' });
    // The gateway may know it by a question that failed, before the instance has looked for itself.
    const instance = await until(
      () => readinessOf(new URL('ready', city.urlOf(UNREADY, 'clients')).href),
      ({ status }) => status === 503,
    );
    expect(instance.body).toContain('NOT_READY');
    const gateway = await readinessOf(new URL('/ready', city.url).href);
    expect([gateway.status, JSON.parse(gateway.body)]).toMatchObject([
      200,
      { ready: true, owners: expect.arrayContaining([{ code: UNREADY, state: expected }]) },
    ]);
    await mend();
    await seenAs({ state: 'UP' });
    const { data, owners } = await city.as('city').answer<Total>(TOTAL);
    expect({ data, owners }).toEqual({ data: known, owners: [] });
  });

  test('is not UP while its sealing keys are other ones', async () => {
    const ring = readSealingKeys(city.sealingKeysFile).owners[UNREADY];
    sealWith(newRing(new Date()));
    expect(await seenAs({ state: 'DEGRADED', clients: 'DOWN' })).toMatchObject({ clients: 'DOWN' });
    sealWith(ring ?? newRing(new Date()));
    await seenAs({ state: 'UP' });
  });
});
