import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
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

  test('is told of once for each field, however many divisions lack it', async () => {
    const streets = `{ division(code: "31") { children { children { code clients { total } coverage { stations } } } } }`;
    const { data, errors } = await city
      .as('city')
      .answer<{ division: { children: { children: { code: string; clients: unknown }[] }[] } }>(streets);
    const cells = (data?.division.children ?? []).flatMap(({ children }) => children);
    const lacking = cells.filter(({ code }) => code.startsWith(DOWN));
    expect(lacking.length).toBeGreaterThan(5);
    const ofDown = errors.filter(({ owner }) => owner === DOWN);
    expect(ofDown.map(({ path = [], count }) => [path.at(-1), count])).toEqual([
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
