import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { requestsByDomain } from '../testkit/owner-requests.ts';
import { type DoorAnswer, type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';

const LIBRARIES = `{
  division(code: "31") { name level children { code name } }
  policiesInForce(in: "310101") { title issuedBy { code } }
  stations(within: "31", first: 200) { edges { node { id name kind serviceHours address directions phone onlineChannels
    division { code name } } } }
  resources(within: "31", first: 2) { edges { node { title provider { name phone } area { name } } } }
  projects(within: "31", first: 2) { edges { node { title categories capacity } } } }`;
const FIGURES = '{ division(code: "31") { library { policies resources } coverage { stations rate } } }';

let city: City;
let door: PartnerDoor;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['advisors', 'resources', 'audit'] }, { code: '310101' }, { code: '310104' }],
    months: 1,
  });
  door = await openPartnerDoor(city);
}, 120_000);
afterAll(async () => {
  await door.close();
  await city.close();
});

type Stations = { stations: { edges: { node: { id: string; division: { code: string } } }[] } | null };
const divisionsIn = ({ data }: DoorAnswer): Set<string> => {
  // The shape that the query above asks for.
  const { stations } = data as Stations;
  return new Set(stations?.edges.map(({ node }) => node.division.code.slice(0, 6)));
};

describe('a partner', () => {
  test('reads libraries, stations and the division tree of all owners in one answer', async () => {
    const { key } = door.grant();
    const answer = await door.ask(LIBRARIES, { key });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      division: { name: '上海市', level: 'CITY' },
      policiesInForce: expect.arrayContaining([
        { title: expect.any(String), issuedBy: { code: '31' } },
        { title: expect.any(String), issuedBy: { code: '310101' } },
      ]),
      resources: { edges: [{ node: { provider: { name: expect.any(String) } } }, {}] },
      projects: { edges: [{ node: { categories: expect.any(Array) } }, {}] },
    });
    expect(divisionsIn(answer).size).toBeGreaterThan(0);
  });

  test('asks owners once for what is the same, and none of them for clients', async () => {
    const { key } = door.grant();
    const requests = await requestsByDomain(() => door.ask(LIBRARIES, { key }));
    expect(Object.keys(requests).toSorted()).toEqual(['advisors', 'resources']);
  });

  test('reads figures when the grant has their tag, and cannot name them otherwise', async () => {
    const { key } = door.grant({ tags: ['partner', 'partner-figures'] });
    const answer = await door.ask(FIGURES, { key });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ division: { library: { policies: expect.any(Number) } } });
    const without = await door.ask(FIGURES, { key: door.grant().key });
    expect(without.errors?.[0]?.message).toBe('Cannot query field "library" on type "Division".');
  });

  test('of one district reads the stations of that district, and the libraries that hold there', async () => {
    const { key } = door.grant({ division: code('310101') });
    const inside = await door.ask(
      '{ stations(within: "310101", first: 5) { edges { node { id division { code } } } } }',
      { key },
    );
    expect(divisionsIn(inside)).toEqual(new Set(['310101']));
    const policies = await door.ask('{ policiesInForce(in: "310101") { issuedBy { code } } }', { key });
    expect(JSON.stringify(policies.data)).toContain('"31"');
    const outside = await door.ask('{ stations(within: "310104", first: 5) { edges { node { id } } } }', { key });
    expect(outside.errors?.map(({ extensions }) => extensions.code)).toContain('DIVISION_FORBIDDEN');
    expect(outside.data).toEqual({ stations: null });
  });

  test('pages through a list by its cursors', async () => {
    const { key } = door.grant();
    type Page = { providers: { pageInfo: { endCursor: string }; edges: { node: { id: string } }[] } };
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page++) {
      const query =
        'query ($after: String) { providers(within: "31", first: 4, after: $after) { pageInfo { endCursor } edges { node { id } } } }';
      const { providers } = (await door.ask(query, { key, variables: { after } })).data as Page;
      seen.push(...providers.edges.map(({ node }) => node.id));
      after = providers.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(12);
  });
});

describe('what a partner is shown of clients', () => {
  test('is what the city is shown: numbers without the small ones, at every level', async () => {
    const { key } = door.grant({ tags: ['partner', 'partner-figures'] });
    const query = `{ division(code: "310101") { ...Shown children { ...Shown children { ...Shown } } } }
      fragment Shown on Division { code clients { total byCategory { category count suppressed } } visitCompliance { due done suppressed } }`;
    const [partner, analyst] = [await door.ask(query, { key }), await city.as('city').ask<object>(query)];
    expect(partner.errors).toBeUndefined();
    expect(partner.data).toEqual(analyst);
    const text = JSON.stringify(partner.data);
    expect(text).toContain('"suppressed":true');
    expect(text).not.toMatch(/"(total|count|due|done)":[1-4][,}]/);
  });
});

describe('what a partner reads when an owner is down', () => {
  test('lacks that owner alone, and says so', async () => {
    const { key } = door.grant({ tags: ['partner', 'partner-figures'] });
    await city.stopOwner('310104');
    const query = `{ a: policiesInForce(in: "310101") { title } b: policiesInForce(in: "310104") { title }
      here: division(code: "310101") { library { policies } } there: division(code: "310104") { name coverage { stations } } }`;
    const { data, errors } = await door.ask(query, { key });
    expect(data).toMatchObject({
      a: expect.arrayContaining([expect.anything()]),
      here: { library: { policies: expect.any(Number) } },
      there: { name: '徐汇区', coverage: null },
    });
    expect(new Set(errors?.map(({ extensions }) => [extensions.code, extensions['owner']].join()))).toEqual(
      new Set(['OWNER_UNAVAILABLE,310104']),
    );
  });
});
