import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { officer } from '../testkit/issuer.ts';
import { codesOf, post } from '../testkit/post.ts';
import { type SmallOwner, startSmallOwner } from '../testkit/small-owner.ts';

let owner: SmallOwner;
let url: string;
let token: string;

beforeAll(async () => {
  owner = await startSmallOwner();
  url = `${owner.url}/310101/advisors/graphql`;
  token = await owner.issuer.sign(officer);
});
afterAll(() => owner.close());

const KEYS = '(representations: [{ __typename: "Division", code: "310101" }]) { __typename }';

describe('straight at an instance, without a signature,', () => {
  test.each([
    `{ _entities${KEYS} }`,
    '{ _service { sdl } }',
    `{ me figures: _entities${KEYS} }`,
    `{ ... on Query { _entities${KEYS} } }`,
    `{ ...F } fragment F on Query { _entities${KEYS} }`,
    `query A { me } query B { _entities${KEYS} }`,
    '{ me, _service # a comment\n { sdl } }',
  ])('nobody is answered to %s', async (query) => {
    for (const asked of [{ token }, {}]) {
      const reply = await post(url, query, asked);
      expect([reply.status, codesOf(reply)]).toEqual([403, ['SIGNATURE_MISSING']]);
      expect(reply.body.data).toBeUndefined();
    }
  });

  test("the owner's own staff is answered", async () => {
    expect((await post(url, '{ me division }', { token })).body.data).toEqual({ me: 'officer-1', division: '310101' });
    const street = await owner.issuer.sign({ ...officer, role: 'street-officer', division: '310101002' });
    expect((await post(url, '{ division }', { token: street })).body.data).toEqual({ division: '310101002' });
  });

  test('a name that only looks like a gateway field is one like any other', async () => {
    const reply = await post(url, '{ _service: me }', { token });
    expect(reply.body).toEqual({ data: { _service: 'officer-1' } });
  });

  test.each([
    ['city-analyst', '31'],
    ['district-officer', '310104'],
  ])('a %s of %s is sent to the gateway', async (role, division) => {
    const outsider = await owner.issuer.sign({ ...officer, role, division });
    const reply = await post(url, '{ me }', { token: outsider });
    expect([reply.status, codesOf(reply)]).toEqual([403, ['SIGNATURE_MISSING']]);
    const through = await post(url, '{ me }', { token: outsider, sign: owner.sign });
    expect(through.body.data).toEqual({ me: 'officer-1' });
  });

  test('nobody is answered without a token', async () => {
    const reply = await post(url, '{ me }');
    expect([reply.status, codesOf(reply)]).toEqual([401, ['UNAUTHENTICATED']]);
  });

  test('a document too deep to be looked at is not let through', async () => {
    const reply = await post(url, `{ _service ${'{ a '.repeat(100_000)}`, { token });
    expect(reply.body.data).toBeUndefined();
    expect(reply.status).toBeGreaterThanOrEqual(400);
  });
});
