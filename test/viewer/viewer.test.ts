import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persona } from '#access';
import { advisorAt, openStation, tieAdvisor, moveFiling } from '../testkit/advisor-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const STREET = 'street:310101002';
const VIEWER = '{ viewer { subject role division { code name } scopes advisor { id name station { id name } } } }';

let city: City;
let station: string;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['advisors', 'resources', 'audit'] }, { code: '310101' }, { code: '310104' }],
  });
  station = recordOf(await openStation(city.as(STREET), { division: COMMUNITY })).id;
}, 120_000);
afterAll(() => city.close());

let serial = 100;

/** Somebody filed at the station and tied to the subject. */
async function tied(subject: string): Promise<string> {
  const { id } = await advisorAt(city.as(STREET), station, (serial += 1), 'SUBMIT', 'FILE');
  recordOf(await tieAdvisor(city.as(STREET), id, subject));
  return id;
}

const signedIn = (subject: string, role: Persona['role'] = 'advisor', division = COMMUNITY): Persona => ({
  subject,
  role,
  division: code(division),
});

type Viewer = {
  subject: string;
  role: string;
  division: { code: string; name: string };
  scopes: string[];
  advisor: { id: string; name: string; station: { id: string; name: string } } | null;
};

async function viewerOf(persona: string | Persona): Promise<Viewer> {
  return (await city.as(persona).ask<{ viewer: Viewer }>(VIEWER)).viewer;
}

describe('who asks', () => {
  test('learns who they are, with the own record and its station', async () => {
    const id = await tied('li');
    expect(await viewerOf(signedIn('li'))).toEqual({
      subject: 'li',
      role: 'advisor',
      division: { code: COMMUNITY, name: '云南中路居委会' },
      scopes: expect.arrayContaining(['client.read', 'visit.record']),
      advisor: { id, name: '王敏', station: { id: station, name: '云南中路居民区救助顾问服务点' } },
    });
  });

  test('is nobody but the subject of the token: two with the same rights have each their own record', async () => {
    const [one, other] = [await tied('one'), await tied('other')];
    const ids = await Promise.all(
      ['one', 'other', 'one', 'neither'].map(
        async (subject) => (await viewerOf(signedIn(subject))).advisor?.id ?? null,
      ),
    );
    expect(ids).toEqual([one, other, one, null]);
  });

  test('is nobody who can be named by an argument or a key', async () => {
    await tied('victim');
    const query = `{ _entities(representations: [{ __typename: "Viewer", code: "${COMMUNITY}", subject: "victim" }]) {
      ... on Viewer { advisor { id } } } }`;
    const { _entities } = await city
      .straightAt('310101', 'advisors', signedIn('curious'))
      .ask<{ _entities: { advisor: null }[] }>(query);
    expect(_entities).toEqual([{ advisor: null }]);
  });

  test.each(['city', 'district:310101', 'district:310104', STREET, 'auditor:31'])(
    'has no record and no error, as %s who is tied to none',
    async (persona) => {
      const { data, errors } = await city.as(persona).answer<{ viewer: Viewer }>(VIEWER);
      expect(errors).toEqual([]);
      expect(data?.viewer).toMatchObject({ subject: persona, advisor: null });
    },
  );

  test('is asked to sign in where nobody is', async () => {
    const { data, errors } = await city.as().answer<{ viewer: null }>(VIEWER);
    expect(data?.viewer ?? null).toBeNull();
    expect(errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  test('may be of another role than advisor and have a record all the same', async () => {
    const id = await tied('lead');
    expect((await viewerOf(signedIn('lead', 'station-lead'))).advisor?.id).toBe(id);
  });
});

test('whose access has ended learns so where the own record would stand, and of the rest all the same', async () => {
  const id = await tied('gone');
  recordOf(await moveFiling(city.as(STREET), id, 'WITHDRAW', '退休'));
  const { data, errors } = await city.as(signedIn('gone')).answer<{ viewer: Viewer }>(VIEWER);
  expect(data?.viewer).toMatchObject({ subject: 'gone', advisor: null });
  expect(errors).toMatchObject([{ code: 'ACCESS_ENDED', path: ['viewer', 'advisor'] }]);
});

test('a partner has no such door', async () => {
  const { errors } = await city.as('partner:demo').answer(VIEWER);
  expect(errors).toMatchObject([{ code: 'PARTNER_DOOR_ONLY' }]);
});
