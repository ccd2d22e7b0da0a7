import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';

const STREET = '310101002';

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

describe('an alias that is also the name of', () => {
  test('a key, between a division and its figures', async () => {
    const graph = city.as('district:310101');
    const plain = await graph.ask<{ division: { children: object[] } }>(
      '{ division(code: "310101") { children { code name coverage { stations } } } }',
    );
    const swapped = await graph.ask<typeof plain>(
      '{ division(code: "310101") { children { code: name name: code coverage { stations } } } }',
    );
    const named = plain.division.children.map((child) => {
      const { code, name, coverage } = Object(child);
      return { code: name, name: code, coverage };
    });
    expect(swapped.division.children).toEqual(named);
    expect(named.length).toBeGreaterThan(5);
  });

  test('an id, between a client and what fits', async () => {
    const graph = city.as(`street:${STREET}`);
    const ask = (node: string) =>
      graph.ask<object>(`{ clients(within: "${STREET}", first: 2) { edges { node { ${node} } } } }`);
    const plain = JSON.stringify(await ask('category id policies { title }'));
    expect(plain).toContain('"title"');
    const renamed = JSON.stringify(await ask('id: category category: id policies { title }'));
    expect(renamed).toBe(
      plain.replaceAll('"category"', '"@"').replaceAll('"id"', '"category"').replaceAll('"@"', '"id"'),
    );
  });

  test('a field that another domain requires', async () => {
    const plain = await policiesBeside('categorySince');
    expect(plain.flat().length).toBeGreaterThan(0);
    expect(await policiesBeside('category: categorySince')).toEqual(plain);
  });

  test('a key, at the root of figures of two domains', async () => {
    const answer = await city
      .as(`street:${STREET}`)
      .ask(`{ division(code: "${STREET}") { code: level __typename: name coverage { stations } clients { total } } }`);
    expect(answer).toEqual({
      division: {
        code: 'SUBDISTRICT',
        __typename: expect.stringMatching(/街道|镇/),
        coverage: { stations: expect.any(Number) },
        clients: { total: expect.any(Number) },
      },
    });
  });

  test('a key, in the path of an error', async () => {
    const { data, errors } = await city
      .as(`street:${STREET}`)
      .answer('{ children: division(code: "310104") { code: name name: code id: clients { total } } }');
    expect(data).toEqual({ children: { code: '徐汇区', name: '310104', id: null } });
    expect(errors).toEqual([expect.objectContaining({ path: ['children', 'id'], code: 'DIVISION_FORBIDDEN' })]);
  });

  test('a key, in an error that quotes a value which looks like the names of the gateway', async () => {
    const { errors } = await city
      .as(`street:${STREET}`)
      .answer('query ($id: ID!) { x: client(id: $id) { id: category } }', { id: 'alias_x' });
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/^"alias_x" is not an id/) })]);
  });

  test('a key, in the answer to a mutation', async () => {
    const graph = city.as(`street:${STREET}`);
    const { clients } = await graph.ask<{ clients: { edges: { node: { id: string } }[] } }>(
      `{ clients(within: "${STREET}", first: 1) { edges { node { id } } } }`,
    );
    const client = clients.edges[0]?.node.id;
    const answer = await graph.ask(
      `mutation ($input: RecordVisitInput!) {
        ok: recordVisit(input: $input) {
          error: ok { id: summary client { category: id id: category division { code: name } } }
          ok: errors { code }
        }
      }`,
      { input: { client, visitedOn: '2026-11-20', summary: '一切安好' } },
    );
    expect(answer).toEqual({
      ok: {
        error: {
          id: '一切安好',
          client: { category: client, id: expect.stringMatching(/^[A-Z_]+$/), division: { code: expect.any(String) } },
        },
        ok: [],
      },
    });
  });

  test('a key, at the partner endpoint', async () => {
    const { key } = door.grant();
    const ask = async (node: string) =>
      (await door.ask(`{ policies(within: "31", first: 3) { edges { node { ${node} } } } }`, { key })).data;
    const plain = JSON.stringify(await ask('title issuedBy { code name level }'));
    const swapped = JSON.stringify(await ask('id: title issuedBy { name: code code: name __typename: level }'));
    expect(plain).toContain('上海市');
    expect(swapped).toBe(
      plain
        .replaceAll('"title"', '"id"')
        .replaceAll('"code"', '"@"')
        .replaceAll('"name"', '"code"')
        .replaceAll('"@"', '"name"')
        .replaceAll('"level"', '"__typename"'),
    );
  });

  test('a field of the schema, when the schema is asked for', async () => {
    const answer = await city.as('city').ask('{ name: __type(name: "Level") { fields: name name: kind } __typename }');
    expect(answer).toEqual({ name: { fields: 'Level', name: 'ENUM' }, __typename: 'Query' });
  });

  test('two fields at one place, which merge with each other', async () => {
    const answer = await city.as('city').ask(
      `{ d: division(code: "310101") { code: name ...Level }  d: division(code: "310101") { code: name name: level } }
       fragment Level on Division { name: level coverage { name: stations } coverage { name: stations code: required } }`,
    );
    expect(answer).toEqual({
      d: { code: '黄浦区', name: 'DISTRICT', coverage: { name: expect.any(Number), code: expect.any(Number) } },
    });
  });
});

async function policiesBeside(field: string): Promise<object[][]> {
  const { clients } = await city
    .as(`street:${STREET}`)
    .ask<{ clients: { edges: { node: { policies: object[] } }[] } }>(
      `{ clients(within: "${STREET}", first: 2) { edges { node { ${field} policies { title } } } } }`,
    );
  return clients.edges.map(({ node }) => node.policies);
}
