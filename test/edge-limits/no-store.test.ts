import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

let city: SharedCity;
let door: PartnerDoor;
let key: string;

beforeAll(async () => {
  city = await sharedCity();
  door = await openPartnerDoor(city);
  ({ key } = door.grant());
}, 60_000);
afterAll(() => door.close());

const json = { 'content-type': 'application/json' };
const query = '{"query":"{ __typename }"}';
const unknownHash = `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'a'.repeat(64)}"}}}`;

const requests: readonly (readonly [string, RequestInit, number])[] = [
  ['an answer', { method: 'POST', headers: json, body: query }, 200],
  ['an unknown hash', { method: 'POST', headers: json, body: unknownHash }, 200],
  ['a document that does not fit', { method: 'POST', headers: json, body: '{"query":"{ x }"}' }, 400],
  ['no JSON', { method: 'POST', headers: json, body: '{' }, 400],
  ['no token of anybody', { method: 'POST', headers: { ...json, authorization: 'Bearer x' }, body: query }, 401],
  ['a text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: query }, 415],
  ['another method', { method: 'DELETE' }, 404],
];

describe.each(['/graphql', '/partner/graphql', '/31/advisors/graphql'])('at %s nothing between keeps', (path) => {
  test.each(requests)('%s', async (_, { headers, ...init }, status) => {
    const isPartner = path.startsWith('/partner');
    const url = path.startsWith('/31') ? city.urlOf('31', 'advisors') : new URL(path, door.mainUrl);
    const authorization = `Bearer ${isPartner ? key : await city.tokenOf('city')}`;
    const response = await fetch(url, {
      ...init,
      headers: { authorization, ...Object.fromEntries(new Headers(headers)) },
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('nothing between keeps', () => {
  test('an answer by GET', async () => {
    const response = await fetch(`${door.mainUrl}?query={__typename}`, { headers: json });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  test('a refusal of one who asks too often', async () => {
    const { key: hurried } = door.grant({ partner: 'hurried', requestsPerMinute: 1 });
    await door.ask('{ __typename }', { key: hurried });
    const { status, headers } = await door.ask('{ __typename }', { key: hurried });
    expect([status, headers.get('cache-control')]).toEqual([429, 'no-store']);
  });

  test.each([
    ['a token', '{"as":"city"}', 200],
    ['a refusal', '{"as":"nobody"}', 400],
  ])('%s of the sign-in', async (_, body, status) => {
    const response = await fetch(new URL('/dashboard/sign-in', city.url), { method: 'POST', headers: json, body });
    expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
  });

  test.each(['gateway', 'owner'])('what the %s finds to be no request', async (server) => {
    const url = server === 'gateway' ? city.url : city.urlOf('31', 'advisors');
    const sent = request(url, { method: 'POST', headers: { 'x-large': 'x'.repeat(20_000) } });
    const answer = await new Promise<{ status: number | undefined; cache: unknown; body: Promise<string> }>(
      (resolve, reject) => {
        sent.once('error', reject);
        sent.once('response', (response) => {
          const { statusCode: status, headers } = response;
          resolve({ status, cache: headers['cache-control'], body: text(response) });
        });
        sent.end();
      },
    );
    expect(answer).toMatchObject({ status: 431, cache: 'no-store' });
    expect(JSON.parse(await answer.body)).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_INVALID' } }] });
  });
});
