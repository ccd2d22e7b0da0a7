import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadShanghai } from '#divisions';
import type { OwnerHost } from '#server';
import { type City, startCity } from '../testkit/city.ts';
import { compliance, moveHousehold, person, registerHousehold, withdrawVisit } from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import { type Graph, graphAt } from '../testkit/graph.ts';
import { until } from '../testkit/gateway.ts';
import { createMigratedDatabase } from '../testkit/owner-databases.ts';
import type { DatabaseUrls } from '../testkit/postgres.ts';
import { connectTo } from '../testkit/raw-sql.ts';
import { CITY_TODAY, listOverdue } from '../testkit/questions.ts';
import { recordOf } from '../testkit/write.ts';
import { hostIn, nameOwners, seedFurther, startFurther } from './further-owner.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const FIGURES = CITY_TODAY.replace(/owner \{[^}]*\}/, '');
const LISTS = /* GraphQL */ `
  query Lists($at: DivisionCode!) {
    stations(within: $at) {
      totalCount
    }
    advisors(within: $at) {
      totalCount
    }
    clients(within: $at) {
      totalCount
    }
    resources(within: $at) {
      totalCount
    }
    projects(within: $at) {
      totalCount
    }
    policiesInForce(in: $at) {
      id
    }
  }
`;

/** A district that recorded everything itself, and a street that got a copy of its rows. */
let city: City;
let urls: DatabaseUrls;
let district: OwnerHost;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: DISTRICT }, { code: STREET }], months: 3 });
  urls = await createMigratedDatabase();
  district = await startFurther(city, { owner: DISTRICT, urls, delegated: [] });
  await seedFurther(city, DISTRICT, urls);
}, 120_000);
afterAll(async () => {
  await district.close();
  await city.close();
});

async function everything(): Promise<unknown[]> {
  const officer = city.as(`district:${DISTRICT}`);
  const places = [DISTRICT, STREET, '310101002001', '310101013'];
  const figures = places.map((at) => officer.ask<object>(FIGURES, { month: '2026-10', code: at }));
  const lists = places.map((at) => officer.ask<object>(LISTS, { at }));
  return Promise.all([...figures, ...lists, listOverdue(officer, 50, DISTRICT)]);
}

async function restart(delegated: string[]): Promise<void> {
  await district.close();
  district = await startFurther(city, { owner: DISTRICT, urls, delegated });
}

async function named(hosts: Parameters<typeof nameOwners>[1], owner: string): Promise<void> {
  await nameOwners(city, hosts);
  const query = `{ division(code: "310101002001") { owner { code } } division2: division(code: "310101") { coverage { required } } }`;
  await until(
    () => city.as('city').answer<{ division: { owner: { code: string } } }>(query),
    ({ data, errors }) => data?.division.owner.code === owner && errors.length === 0,
  );
}

test('what a district recorded in a street is counted once when the street is delegated, and again when it comes back', async () => {
  await named({ [DISTRICT]: district }, DISTRICT);
  const before = await everything();
  expect(JSON.stringify(before)).toMatch(/"totalCount":[1-9]/);

  await restart([STREET]);
  await named({ [DISTRICT]: district, [STREET]: hostIn(city) }, STREET);
  expect(await everything()).toEqual(before);

  await restart([]);
  await named({ [DISTRICT]: district }, DISTRICT);
  expect(await everything()).toEqual(before);
}, 60_000);

test('an instance that still runs over the database as before a delegation answers as before', async () => {
  await named({ [DISTRICT]: district }, DISTRICT);
  const before = await everything();
  const anew = await startFurther(city, { owner: DISTRICT, urls, delegated: [STREET] });
  expect(await everything()).toEqual(before);
  await anew.close();
});

test('what an instance keeps of the tree follows what is delegated, both ways, and stays at a further start', async () => {
  const street = loadShanghai().listWithin(code(STREET)).length;
  const kept = async (): Promise<number[]> => {
    const client = await connectTo(urls.adminUrl);
    const tables = ['resources.holding', 'advisors.station_duty'].map((table) =>
      client.query<{ rows: number }>(`select count(*)::int as rows from ${table} where division like '${STREET}%'`),
    );
    const counts = (await Promise.all(tables)).flatMap(({ rows }) => rows.map((row) => row.rows));
    await client.end();
    return counts;
  };
  for (const [delegated, rows] of [
    [[STREET], 0],
    [[], street],
    [[`${STREET}001`], street - 1],
  ] as const) {
    await restart([...delegated]);
    await restart([...delegated]);
    expect(await kept()).toEqual([rows, rows]);
    await restart([...delegated]);
    expect(await kept()).toEqual([rows, rows]);
  }
}, 60_000);

test('what was delegated is not written at the owner that delegated it', async () => {
  await restart([STREET]);
  const { error } = await registerHousehold(straight(), '310101002001', [person()]);
  expect(error?.code).toBe('OWNER_MISMATCH');
});

test('a client who left a street before it was delegated is served on, and what was counted there follows for when it comes back', async () => {
  const MONTH = '2026-09';
  await restart([]);
  const { household, visit, version, community } = await visitedIn(MONTH);
  const done = async () => (await compliance(straight(), community, MONTH)).done ?? 0;
  const before = await done();
  recordOf(await moveHousehold(straight(), household, '310101013001'));
  await restart([STREET]);
  recordOf(await withdrawVisit(straight(), visit, version));
  await restart([]);
  expect(await done()).toBe(before - 1);
}, 60_000);

/** The district's own instance, asked as its gateway asks. */
function straight(): Graph {
  const [url, token] = [district.urlOf(code(DISTRICT), 'clients'), city.tokenOf(`district:${DISTRICT}`)];
  return graphAt(url, token, city.keys.signerFor(DISTRICT));
}

/** A household of the street, and the only visit of one of its clients in the month. */
async function visitedIn(month: string) {
  const query = `{ clients(within: "${STREET}", first: 100) { edges { node { division { code } household { id }
    visits(first: 12) { edges { node { id version visitedOn } } } } } } }`;
  type Visit = { readonly id: string; readonly version: number; readonly visitedOn: string };
  type Listed = { division: { code: string }; household: { id: string }; visits: { edges: { node: Visit }[] } };
  const { clients } = await straight().ask<{ clients: { edges: { node: Listed }[] } }>(query);
  for (const { node } of clients.edges) {
    const visits = node.visits.edges.map((edge) => edge.node).filter(({ visitedOn }) => visitedOn.startsWith(month));
    const [only, ...others] = visits;
    if (only === undefined || others.length > 0) continue;
    return { household: node.household.id, community: node.division.code, visit: only.id, version: only.version };
  }
  throw new Error(`nobody was visited once in ${month}`);
}
