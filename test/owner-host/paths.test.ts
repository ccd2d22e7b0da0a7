import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { officer } from '../testkit/issuer.ts';
import { codesOf, post } from '../testkit/post.ts';
import { type SmallOwner, startSmallOwner } from '../testkit/small-owner.ts';

let owner: SmallOwner;
let token: string;

beforeAll(async () => {
  owner = await startSmallOwner({ clock: () => new Date('2026-10-30T16:30:00Z') });
  token = await owner.issuer.sign(officer);
});
afterAll(() => owner.close());

test('an instance answers the gateway that means its owner', async () => {
  const headers = { 'x-assistance-owner': '310101' };
  const reply = await post(`${owner.url}/310101/advisors/graphql`, '{ me }', { token, headers });
  expect(reply.body).toEqual({ data: { me: 'officer-1' } });
});

test('a request that names another owner than the path is refused', async () => {
  const headers = { 'x-assistance-owner': '310104' };
  const reply = await post(`${owner.url}/310101/advisors/graphql`, '{ me }', { token, headers });
  expect([reply.status, codesOf(reply)]).toEqual([421, ['OWNER_MISMATCH']]);
  expect(reply.body.data).toBeUndefined();
});

test.each(['/310104/advisors/graphql', '/31/advisors/graphql', '/310101/clients/graphql', '/x/advisors/graphql'])(
  'what is not hosted here is refused: %s',
  async (path) => {
    const reply = await post(owner.url + path, '{ me }', { token });
    expect([reply.status, codesOf(reply)]).toEqual([404, ['OWNER_UNKNOWN']]);
  },
);

test.each(['/', '/310101', '/310101/advisors', '/310101/advisors/graphql/'])('nothing answers at %s', async (path) => {
  const reply = await post(owner.url + path, '{ me }', { token });
  expect([reply.status, codesOf(reply)]).toEqual([404, ['REQUEST_INVALID']]);
});

test('entities are resolved by key', async () => {
  const reply = await post(
    `${owner.url}/310101/advisors/graphql`,
    'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Division { code stations } } }',
    { token, sign: owner.sign, variables: { keys: [{ __typename: 'Division', code: '310101002' }] } },
  );
  expect(reply.body).toEqual({ data: { _entities: [{ code: '310101002', stations: 7 }] } });
});

test('today is the day in Shanghai', async () => {
  const reply = await post(`${owner.url}/310101/advisors/graphql`, '{ today }', { token });
  expect(reply.body.data).toEqual({ today: '2026-10-31' });
});

test('outside of development the schema is read as SDL only, by the gateway', async () => {
  const production = await startSmallOwner({ production: true });
  const url = `${production.url}/310101/advisors/graphql`;
  const reply = await post(url, '{ __schema { queryType { name } } }', {
    token: await production.issuer.sign(officer),
  });
  expect([reply.status, codesOf(reply)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  expect((await post(url, '{ _service { sdl } }', { sign: production.sign })).status).toBe(200);
  await production.close();
});
