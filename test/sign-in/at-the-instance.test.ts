import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { officer } from '../testkit/issuer.ts';
import { codesOf, post } from '../testkit/post.ts';
import { type SmallOwner, startSmallOwner } from '../testkit/small-owner.ts';

let owner: SmallOwner;
let url: string;

beforeAll(async () => {
  owner = await startSmallOwner();
  url = `${owner.url}/310101/advisors/graphql`;
});
afterAll(() => owner.close());

test('an instance verifies the token itself', async () => {
  const reply = await post(url, '{ me }', { token: await owner.issuer.sign(officer) });
  expect(reply.body).toEqual({ data: { me: 'officer-1' } });
});

test('the database learns the division of the token', async () => {
  const token = await owner.issuer.sign({ ...officer, role: 'street-officer', division: '310101002' });
  expect((await post(url, '{ division }', { token })).body.data).toEqual({ division: '310101002' });
});

test.each([
  '{ me }',
  '{ today }',
  '{ _service { sdl } me }',
  '{ ... on Query { me } }',
  'query { ...F } fragment F on Query { me }',
  '{ _service: me }',
  '{ _entities(representations: [{ __typename: "Division", code: "310101" }]) { __typename } }',
  '{ nothingSuch }',
  '{',
])('without a token nothing is answered to %s', async (query) => {
  const reply = await post(url, query, { sign: owner.sign });
  expect(reply.status).toBe(401);
  expect(reply.headers.get('www-authenticate')).toBe('Bearer');
  expect(codesOf(reply)).toEqual(['UNAUTHENTICATED']);
  expect(reply.body.data).toBeUndefined();
});

test('without a token the schema is answered to the gateway, with its tier directives', async () => {
  const reply = await post(url, 'query Sdl { _service { sdl } }', { sign: owner.sign });
  expect(reply.status).toBe(200);
  expect(JSON.stringify(reply.body.data)).toContain('stations: Int @sum');
});

test.each([
  ['expired', { expiresAt: new Date(Date.now() - 1000) }],
  ['for another audience', { audience: 'payroll' }],
])('a token that is %s is refused, also for the schema', async (_, options) => {
  const token = await owner.issuer.sign(officer, options);
  for (const query of ['{ me }', '{ _service { sdl } }']) {
    const reply = await post(url, query, { token, sign: owner.sign });
    expect([reply.status, codesOf(reply)]).toEqual([401, ['UNAUTHENTICATED']]);
  }
});

test('a token without a division reads nothing', async () => {
  const token = await owner.issuer.sign({ ...officer, division: undefined });
  const reply = await post(url, '{ division }', { token });
  expect(codesOf(reply)).toEqual(['UNAUTHENTICATED']);
  expect(reply.body.data).toBeUndefined();
});
