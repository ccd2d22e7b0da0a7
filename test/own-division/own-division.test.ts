import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type DivisionCode, isWithin, levelOf, loadShanghai } from '#divisions';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { openPartnerDoor } from '../testkit/partner-door.ts';
import { listOverdue } from '../testkit/questions.ts';

const OWNERS = ['310101', '310104'] as const;

let city: City;
let clients: string[];

beforeAll(async () => {
  city = await startCity({ owners: OWNERS.map((owner) => ({ code: owner })), months: 2 });
  const lists = await Promise.all(OWNERS.map((owner) => listOverdue(city.as(`district:${owner}`), 200, owner)));
  clients = lists.flat().map(({ node }) => node.client.id);
}, 120_000);

afterAll(() => city.close());

const callers = fc
  .constantFrom(...OWNERS.flatMap((owner) => loadShanghai().listWithin(code(owner))))
  .map(({ code: at }) => ({
    at,
    persona: `${{ CITY: 'city', DISTRICT: 'district', SUBDISTRICT: 'street', COMMUNITY: 'advisor' }[levelOf(at)]}:${at}`,
  }));

describe('a caller sees the own division only', () => {
  test('and is told once for each field of another, by the first division of it, however many divisions it has', async () => {
    const asked = '{ division(code: "310104") { children { code coverage { rate } clients { total } } } }';
    const { data, errors } = await city
      .as('district:310101')
      .answer<{ division: { children: { code: string; coverage: null }[] } }>(asked);
    const streets = data?.division.children ?? [];
    expect(streets.length).toBeGreaterThan(5);
    expect(errors.map(({ code: why, path, count }) => [why, path?.slice(2), count]).toSorted()).toEqual([
      ['DIVISION_FORBIDDEN', [0, 'clients'], streets.length],
      ['DIVISION_FORBIDDEN', [0, 'coverage'], streets.length],
    ]);
    expect(errors[0]?.message).toContain(streets[0]?.code);
  });

  test.each(['gateway', 'instance'] as const)(
    'of clients, asked at the %s',
    async (where) => {
      await fc.assert(
        fc.asyncProperty(callers, fc.nat(), async ({ at, persona }, pick) => {
          const id = clients[pick % clients.length] ?? '';
          const owner = id.slice(0, 6);
          const graph = where === 'gateway' ? city.as(persona) : city.straightAt(owner, 'clients', persona);
          const { data, errors } = await graph.answer(`query ($id: ID!) { client(id: $id) { id } }`, { id });
          const may = isWithin(code(id.slice(0, 12)), at);
          expect(data).toEqual({ client: may ? { id } : null });
          expect(errors.map((error) => error.code)).toEqual(may ? [] : ['DIVISION_FORBIDDEN']);
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  test.each(['gateway', 'instance'] as const)(
    'of figures, asked at the %s',
    async (where) => {
      const divisions = loadShanghai().listWithin(code(OWNERS[0]));
      await fc.assert(
        fc.asyncProperty(callers, fc.constantFrom(...divisions), async ({ at, persona }, { code: asked }) => {
          expect(await seesFigures(where, persona, asked)).toBe(isWithin(asked, at));
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  test('and nobody, signed in without a token, sees nothing', async () => {
    const everything = `{ division(code: "310101") { name clients { total } } owners { code } overdueVisits(within: "310101") { totalCount } }`;
    const { data, errors } = await city.as().answer(everything);
    expect(data).toEqual({ division: null, owners: null, overdueVisits: null });
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set(['UNAUTHENTICATED']));
    const straight = await city
      .straightAt('310101', 'clients')
      .answer('{ overdueVisits(within: "310101") { totalCount } }');
    expect(straight).toMatchObject({ data: null, errors: [{ code: 'UNAUTHENTICATED' }] });
  });

  test('a partner reads the libraries and no client', async () => {
    const door = await openPartnerDoor(city);
    const { key } = door.grant();
    const policies = await door.ask(`{ policiesInForce(in: "310101") { title } }`, { key });
    expect(JSON.stringify(policies.data)).toContain('title');
    const query = `query ($id: ID!) { client(id: $id) { id policies { title } } overdueVisits(within: "310101") { totalCount } }`;
    const client = await door.ask(query, { key, variables: { id: clients[0] } });
    expect(client.data).toBeUndefined();
    const straight = city.straightAt('310101', 'clients', 'partner:demo');
    const { data, errors } = await straight.answer(query.replace('policies { title }', 'category'), { id: clients[0] });
    expect(data).toEqual({ client: null, overdueVisits: null });
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set(['SCOPE_MISSING']));
    await door.close();
  });
});

async function seesFigures(where: 'gateway' | 'instance', persona: string, asked: DivisionCode): Promise<boolean> {
  if (where === 'gateway') {
    const { data } = await city
      .as(persona)
      .answer<{ division: { clients: object | null } }>(
        `query ($code: DivisionCode!) { division(code: $code) { clients { total } } }`,
        { code: asked },
      );
    return data?.division.clients != null;
  }
  const query = `query ($all: [_Any!]!) { found: _entities(representations: $all) { ... on Division { clients { total } } } }`;
  const { data } = await city
    .straightAt(OWNERS[0], 'clients', persona)
    .answer<{ found: ({ clients: object | null } | null)[] }>(query, {
      all: [{ __typename: 'Division', code: asked }],
    });
  return data?.found[0]?.clients != null;
}
