import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeCursor } from '#cursor';
import { parsePersona } from '#access';
import { loadShanghai } from '#divisions';
import { everyList } from '../testkit/every-list.ts';
import { type Endpoints, openEndpoints } from './endpoints.ts';

let endpoints: Endpoints;
beforeAll(async () => {
  endpoints = await openEndpoints();
}, 180_000);
afterAll(() => endpoints.close());

const cursors: readonly (readonly [string, readonly (string | number)[]])[] = [
  ['NUL', ['\u0000', 'x']],
  ['NUL in its id', ['x', '\u0000']],
  ['half a character', ['x', '\ud800']],
  ['words', ['x', 'x']],
  ['one text', ['x']],
  ['a number', [1]],
  ['an instant before all', [8.64e15, 'x']],
  ['an instant after all', [-8.64e15, 'x']],
  ['a number too large', [1e300, 'x']],
  ['a half millisecond', [0.5, 'x']],
  ['a day that is none', ['2026-02-30', 'x']],
  ['a day of year 0', ['0000-01-01', 'x']],
];

describe.each(everyList)('%s', (field, domain, as) => {
  test.each(cursors)('takes no cursor of %s for a failure of its own', async (_, keys) => {
    const query = `query ($after: String) { ${field}(within: "310101", first: 2, after: $after) { totalCount edges { cursor } } }`;
    const body = JSON.stringify({ query, variables: { after: encodeCursor(keys) } });
    for (const endpoint of ['gateway', 'owner'] as const) {
      const { status, codes, logged } = await endpoints.send(endpoint, body, { as, domain });
      expect(logged).toEqual([]);
      expect(status).toBeLessThan(500);
      expect(codes.every((code) => code === 'CURSOR_INVALID')).toBe(true);
    }
  });
});

describe('an argument with NUL', () => {
  test.each([
    [
      'auditTrail',
      '{ auditTrail(within: "310101", filter: { subject: "\\u0000" }) { totalCount } }',
      ['filter', 'subject'],
    ],
    [
      'auditTrail',
      '{ auditTrail(within: "310101", filter: { record: "\\u0000" }) { totalCount } }',
      ['filter', 'record'],
    ],
    ['visitsDue', '{ visitsDue(within: "310101", advisor: "\\u0000") { totalCount } }', ['advisor']],
    [
      'openStation',
      'mutation { openStation(input: {name: "a\\u0000", division: "310101002", kind: SUBDISTRICT_SERVICE, address: "a", phone: "021-62345678", serviceHours: "9", onlineChannels: ["x"]}) { ok { id } } }',
      ['input', 'name'],
    ],
  ])('of %s is refused at its place', async (_, query, path) => {
    const { status, text, logged } = await endpoints.send('gateway', JSON.stringify({ query }));
    expect([status, logged]).toEqual([400, []]);
    expect(JSON.parse(text)).toEqual({
      errors: [
        expect.objectContaining({
          message: expect.stringMatching(/U\+0000.+\.$/),
          extensions: expect.objectContaining({ code: 'INPUT_INVALID', reason: 'UNSTORABLE', path }),
        }),
      ],
    });
  });

  test('in a variable is refused at its place', async () => {
    const query = 'mutation ($input: OpenStationInput!) { openStation(input: $input) { ok { id } } }';
    const input = { name: 'a', onlineChannels: ['b', '\ud83d'] };
    const { status, text, logged } = await endpoints.send('gateway', JSON.stringify({ query, variables: { input } }));
    expect([status, logged]).toEqual([400, []]);
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: expect.stringMatching(/half a character.+\.$/),
          extensions: expect.objectContaining({ code: 'INPUT_INVALID', path: ['input', 'onlineChannels', '1'] }),
        },
      ],
    });
  });
});

describe('a token', () => {
  test.each([
    ['NUL', 'a\u0000b'],
    ['half a character', 'a\ud800'],
    ['201 characters', 'x'.repeat(201)],
    ['nothing', ''],
  ])('whose subject is %s names nobody', async (_, subject) => {
    const persona = { ...parsePersona('auditor:310101', loadShanghai()), subject };
    const query = '{ auditTrail(within: "310101") { totalCount } }';
    for (const endpoint of ['gateway', 'owner'] as const) {
      const authorization = await endpoints.authorizationFor(endpoint, persona);
      const sent = endpoints.send(endpoint, JSON.stringify({ query }), { domain: 'audit', headers: { authorization } });
      expect(await sent).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'], logged: [] });
    }
  });
});
