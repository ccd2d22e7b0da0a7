import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadShanghai } from '#divisions';
import * as fc from 'fast-check';
import { type Place, holdsAt, roleNames } from '../access-rules/naive-levels.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';
import { type Reply, codesOf, post } from '../testkit/post.ts';

/** A district that delegated one street, and the city. */
const OWNERS = ['31', '310101', '310101002'];

let city: City;
let door: PartnerDoor;

beforeAll(async () => {
  city = await startCity({ owners: OWNERS.map((owner) => ({ code: owner })) });
  door = await openPartnerDoor(city);
}, 120_000);
afterAll(async () => {
  await door.close();
  await city.close();
});

const codes = loadShanghai()
  .listWithin(code('31'))
  .map((division) => division.code);
/** Of each level as often, and those that are owners or lie beside them. */
const divisions = fc.oneof(
  fc.constantFrom(...[...OWNERS, '310104', '310101013', '310101002001'].map(code)),
  fc.constantFrom(2, 6, 9, 12).chain((digits) => fc.constantFrom(...codes.filter(({ length }) => length === digits))),
);
const roles = fc.constantFrom(...roleNames);

type Claims = { readonly role: (typeof roleNames)[number]; readonly division: string };

const tokenOf = ({ role, division }: Claims): Promise<string> =>
  city.tokenOf({ subject: 'somebody', role, division: code(division) });
const isRefused = ({ status, body }: Reply): boolean => {
  const named = body.errors?.some(({ message }) => message.includes('claim "division"')) ?? false;
  expect(named).toBe(status === 401);
  return named;
};

const atGraph = async (claims: Claims): Promise<Reply> =>
  post(city.url, '{ __typename }', { token: await tokenOf(claims) });
const atInstance = async (owner: string, claims: Claims): Promise<Reply> =>
  post(city.urlOf(owner, 'clients'), '{ __typename }', {
    token: await tokenOf(claims),
    sign: city.keys.signerFor(owner),
  });
const atPage = async (claims: Claims): Promise<number> => {
  const headers = { authorization: `Bearer ${await tokenOf(claims)}` };
  return (await fetch(new URL('/dashboard/caller', city.url), { headers })).status;
};

const gateway: Place = { owners: OWNERS };
const instances: readonly (readonly [string, Place])[] = [
  ['31', { own: '31', delegated: ['310101'] }],
  ['310101', { own: '310101', delegated: ['310101002'] }],
  ['310101002', { own: '310101002', delegated: [] }],
];

describe('a token is accepted just where its role holds at the division that it names', () => {
  test('at the graph and at the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ role: roles, division: divisions }), async (claims) => {
        const isAccepted = holdsAt(gateway, claims.role, claims.division);
        expect(isRefused(await atGraph(claims))).toBe(!isAccepted);
        expect(await atPage(claims)).toBe(isAccepted ? 200 : 401);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test.each(instances)(
    'at the instance of %s',
    async (owner, place) => {
      await fc.assert(
        fc.asyncProperty(fc.record({ role: roles, division: divisions }), async (claims) => {
          expect(isRefused(await atInstance(owner, claims))).toBe(!holdsAt(place, claims.role, claims.division));
        }),
        { numRuns: 100 },
      );
    },
    60_000,
  );

  test("at the partners' own endpoint", async () => {
    for (const division of ['31', '310101', '310101002', '310101013', '310101002001']) {
      const claims = { role: 'partner', division } as const;
      const { errors = [] } = await door.ask('{ __typename }', { key: await tokenOf(claims) });
      // One whom no grant lets in is refused as well, for another reason.
      const isNamed = errors.some(({ message }) => message.includes('claim "division"'));
      expect(isNamed).toBe(!holdsAt(gateway, 'partner', division));
    }
  });
});

test('the job of a street that a district delegated signs in at the instance of the city', async () => {
  expect(isRefused(await atInstance('31', { role: 'system', division: '310101002' }))).toBe(false);
});

test.each(['310199', '310101999', '44', '310101002999'])(
  'a token of %s, which is in no tree, is refused',
  async (division) => {
    for (const role of roleNames) {
      expect(isRefused(await atGraph({ role, division }))).toBe(true);
      expect(isRefused(await atInstance('310101', { role, division }))).toBe(true);
    }
  },
);

test('the refusal says at which divisions the role holds', async () => {
  const { body } = await atGraph({ role: 'advisor', division: '31' });
  expect(body.errors?.[0]?.message).toContain('advisor holds at divisions of 9 or 12 digits');
});

test('an advisor of the whole city or of a district unmasks nobody', async () => {
  const client = '310101002001-00000000-0000-7000-8000-000000000000';
  const unmask = `mutation { unmaskClient(input: { client: "${client}", reason: "核实", purpose: "OWN_REQUEST" }) { ok { client } } }`;
  for (const division of ['31', '310101']) {
    const token = await tokenOf({ role: 'advisor', division });
    for (const url of [city.url, city.urlOf('310101', 'clients')]) {
      const reply = await post(url, unmask, { token });
      expect([reply.status, codesOf(reply)]).toEqual([401, ['UNAUTHENTICATED']]);
    }
  }
});

test.each([
  ['advisor:31', 400],
  ['advisor:310101', 400],
  ['street:310101', 400],
  ['station:310101', 400],
  ['district:31', 400],
  ['advisor:310101002', 200],
  ['station:310101002', 200],
  ['partner:demo', 200],
])('by one click in development %s is answered with %d', async (as, status) => {
  const response = await fetch(new URL('/dashboard/sign-in', city.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as }),
  });
  expect(response.status).toBe(status);
});
