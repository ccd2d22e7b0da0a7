import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type EndpointName, type Endpoints, endpointNames, openEndpoints } from './endpoints.ts';
import { malformedBodies } from './malformed-bodies.ts';
import { nestedLists } from './odd-values.ts';

let endpoints: Endpoints;
beforeAll(async () => {
  endpoints = await openEndpoints();
}, 180_000);
afterAll(() => endpoints.close());

const HASH = 'a'.repeat(64);
const persisted = (given: unknown, query?: string): string =>
  JSON.stringify({ query, extensions: { persistedQuery: given } });
const typename = '{ __typename }';

describe.each(endpointNames)('at the %s', (endpoint) => {
  test.each(malformedBodies)('a body that %s is refused with a code', async (_, body, status, code) => {
    const refused = await endpoints.send(endpoint, body);
    // What the caller did wrong is nothing that an operator looks at.
    expect(refused).toMatchObject({ status, codes: expect.arrayContaining([code]), logged: [] });
    expect(refused.text).toMatch(/^\{"errors":\[\{"message":"[^"]/);
    expect(refused.text).not.toMatch(/call stack|RangeError/);
  });

  test.each([
    ['another hash than the document has', persisted({ version: 1, sha256Hash: HASH }, typename)],
    ['a hash that is none', persisted({ version: 1, sha256Hash: 1 }, typename)],
    ['another version', persisted({ version: 2, sha256Hash: HASH }, typename)],
    ['a text instead of a hash', persisted('x', typename)],
    ['no hash', persisted({ version: 1 })],
  ])('a document with %s is refused with a code', async (_, body) => {
    expect(await endpoints.send(endpoint, body)).toMatchObject({
      status: 400,
      codes: ['PERSISTED_QUERY_HASH_MISMATCH'],
      logged: [],
    });
  });

  test('a hash that was not kept is answered as clients expect, so that they send the document', async () => {
    const { status, codes, logged } = await endpoints.send(endpoint, persisted({ version: 1, sha256Hash: HASH }));
    expect({ status, codes, logged }).toEqual({
      logged: [],
      status: 200,
      codes: [endpoint === 'gateway' ? 'PERSISTED_QUERY_NOT_FOUND' : 'PERSISTED_QUERY_NOT_SUPPORTED'],
    });
  });

  test.each([
    ['a text', 'text/plain', 415],
    ['a form', 'application/x-www-form-urlencoded', 415],
    ['a document', 'application/graphql', 415],
    ['nothing', 'nonsense', 415],
  ])('%s is no body', async (_, type, status) => {
    const sent = endpoints.send(endpoint, `{"query":"${typename}"}`, { headers: { 'content-type': type } });
    expect(await sent).toMatchObject({ status, codes: ['REQUEST_INVALID'], logged: [] });
  });

  test.each([
    ['a token of 16 kB', 16_000, [401, 431]],
    ['a token of 13 kB', 13_000, [401]],
    ['a token of 40 kB', 40_000, [431]],
  ])('%s is refused', async (_, length, statuses) => {
    const refused = await endpoints.send(endpoint, `{"query":"${typename}"}`, {
      headers: { authorization: `Bearer ${'x'.repeat(length)}` },
    });
    expect(statuses).toContain(refused.status);
    expect(refused.codes).toEqual([refused.status === 401 ? 'UNAUTHENTICATED' : 'REQUEST_INVALID']);
    expect(refused.logged).toEqual([]);
  });
});

describe('an endpoint that writes nothing', () => {
  test.each<[EndpointName, string]>([
    ['partner', 'mutation { x }'],
    ['partner', 'mutation { recordVisit { x } }'],
  ])('refuses to change anything: %s', async (endpoint, query) => {
    const refused = await endpoints.send(endpoint, JSON.stringify({ query }));
    expect(refused).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], logged: [] });
  });
});

describe('by GET', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['variables that are no JSON', { query: typename, variables: '{' }, 'BAD_REQUEST'],
    ['variables in a list', { query: typename, variables: '[]' }, 'BAD_REQUEST'],
    ['deep variables', { query: typename, variables: `{"a":${nestedLists(500)}}` }, 'REQUEST_INVALID'],
    ['NUL in variables', { query: typename, variables: '{"a":"\\u0000"}' }, 'INPUT_INVALID'],
    ['NUL in the document', { query: '{ __type(name: "\u0000") { name } }' }, 'INPUT_INVALID'],
    ['extensions that are no JSON', { query: typename, extensions: '{' }, 'BAD_REQUEST'],
    [
      'a wrong hash',
      { query: typename, extensions: `{"persistedQuery":{"version":1,"sha256Hash":"${HASH}"}}` },
      'PERSISTED_QUERY_HASH_MISMATCH',
    ],
    ['two documents', { query: `${typename}&query=${typename}` }, 'GRAPHQL_PARSE_FAILED'],
    ['no document', {}, 'BAD_REQUEST'],
  ])('%s are refused with a code', async (_, parameters, code) => {
    for (const endpoint of ['gateway', 'partner'] as const) {
      const answered = await endpoints.ask(`${endpoints.urlOf(endpoint)}?${new URLSearchParams(parameters)}`, {
        headers: { authorization: await endpoints.authorizationFor(endpoint), 'content-type': 'application/json' },
      });
      expect(answered).toMatchObject({ status: 400, codes: [code], logged: [] });
    }
  });
});

describe('signing in to the dashboard', () => {
  test.each([
    ['', 400],
    ['null', 400],
    ['{"as":"district:\\u0000"}', 400],
    ['{"as":"partner:\\ud800"}', 400],
    ['{"as":["city"]}', 400],
    [`{"as":${nestedLists(200_000)}}`, 400],
    [`{"as":"${'x'.repeat(100_000)}"}`, 400],
  ])('%.40s is refused with a code', async (body, status) => {
    const answered = await endpoints.ask(new URL('/dashboard/sign-in', endpoints.city.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answered).toMatchObject({
      status,
      logged: [],
      codes: [expect.stringMatching(/^(REQUEST|INPUT)_INVALID$/)],
    });
  });
});
