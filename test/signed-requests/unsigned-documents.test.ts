import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { edgeDefaults } from '#config';
import { getIntrospectionQuery } from 'graphql';
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

const list = (length: number, make: (index: number) => string): string =>
  Array.from({ length }, (_, index) => make(index)).join(' ');
/** Eight tokens a field, up to the last ones. */
const long = (tokens: number): string => {
  const fields = Math.floor((tokens - 2) / 8);
  const rest = list((tokens - 2) % 8, () => 'me');
  return `{ ${list(fields, (i) => `a${i}: echo(code: "310101")`)} ${rest} }`;
};
const aliases = (count: number): string => `{ ${list(count, (i) => `a${i}: me`)} }`;
const directives = (count: number): string => `{ ${list(count, () => 'me @include(if: true)')} }`;
const nested = (levels: number): string =>
  `{ __type(name: "Query") { fields { type { ${'ofType { '.repeat(levels - 4)}name${' }'.repeat(levels)}`;

describe('straight at an instance, without a signature,', () => {
  test.each([
    ['holds 2,001 tokens', 'DOCUMENT_TOO_LONG', long(2001)],
    ['nests 16 levels', 'DOCUMENT_TOO_DEEP', nested(16)],
    ['gives 401 aliases', 'ALIASES_TOO_MANY', aliases(401)],
    [
      'gives them by fragments',
      'ALIASES_TOO_MANY',
      `{ ${list(201, () => '...F')} } fragment F on Query { a: me b: me }`,
    ],
    ['holds 51 directives', 'DIRECTIVES_TOO_MANY', directives(51)],
  ])('a document that %s is refused as %s, and answered to a gateway', async (_, code, query) => {
    const signed = await post(url, query, { token, sign: owner.sign });
    expect([signed.status, codesOf(signed)]).toEqual([200, []]);
    const reply = await post(url, query, { token });
    expect([reply.status, codesOf(reply)]).toEqual([400, [code]]);
    expect(reply.body.data).toBeUndefined();
  });

  test.each([
    ['holds 2,000 tokens', long(2000)],
    ['nests 15 levels', nested(15)],
    ['gives 400 aliases', aliases(400)],
    ['holds 50 directives', directives(50)],
    ['asks for the schema, as an editor does', getIntrospectionQuery()],
  ])('a document that %s is answered', async (_, query) => {
    const reply = await post(url, query, { token });
    expect([reply.status, codesOf(reply)]).toEqual([200, []]);
  });

  test('a document too long to be searched for what only a gateway asks is refused as too long', async () => {
    for (const asked of [{ token }, {}]) {
      const reply = await post(url, `{ _service ${'a '.repeat(100_000)}`, asked);
      expect([reply.status, codesOf(reply)]).toEqual([400, ['DOCUMENT_TOO_LONG']]);
    }
  });

  test('the limits are those of the settings', async () => {
    const limits = { ...edgeDefaults.limits, tokens: 4, aliases: 1 };
    const strict = await startSmallOwner({ edge: { limits } });
    const at = `${strict.url}/310101/advisors/graphql`;
    const own = await strict.issuer.sign(officer);
    expect((await post(at, '{ me today }', { token: own })).status).toBe(200);
    expect(codesOf(await post(at, '{ me today division }', { token: own }))).toEqual(['DOCUMENT_TOO_LONG']);
    await strict.close();
  });
});

test.each([
  [true, /^Cannot query field "mee" on type "Query"\.$/],
  [false, /Did you mean "me"\?$/],
])('names that were meant are told in development alone (production: %s)', async (production, sentence) => {
  const told = await startSmallOwner({ production });
  const reply = await post(`${told.url}/310101/advisors/graphql`, '{ mee }', {
    token: await told.issuer.sign(officer),
  });
  expect(reply.body.errors).toEqual([expect.objectContaining({ message: expect.stringMatching(sentence) })]);
  await told.close();
});
