import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hash } from 'node:crypto';
import { parse, print } from 'graphql';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { stationQuestion } from '../../gateway/public/pages/questions.ts';

const query = '{ stations(within: "310101", first: 3) { edges { node { id name phone } } } }';
const KEPT = 'public, max-age=60, stale-while-revalidate=300';

let city: SharedCity;
let endpoint: OpenedEndpoint;

beforeAll(async () => {
  city = await sharedCity();
  endpoint = await openPublicEndpoint(city);
}, 120_000);
afterAll(() => endpoint.close());

describe('an answer to a GET', () => {
  test('may be kept and shared for a minute, in the language of the reader', async () => {
    const response = await endpoint.get({ query });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe(KEPT);
    expect(response.headers.get('vary')).toContain('accept-language');
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{43}"$/);
    expect(await response.json()).toMatchObject({ data: { stations: { edges: expect.any(Array) } } });
  });

  test('is not sent again to who has it, however the tag is marked, and is where it changed', async () => {
    const etag = (await endpoint.get({ query })).headers.get('etag') ?? '';
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await endpoint.get({ query }, { 'if-none-match': given });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('cache-control')).toBe(KEPT);
      expect(again.headers.get('etag')).toBe(etag);
    }
    expect((await endpoint.get({ query }, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('needs no more than the hash of a listed document and its variables', async () => {
    const variables = JSON.stringify({ id: '310101002-01900000-0000-7000-8000-000000000000' });
    const response = await endpoint.get({
      documentId: `sha256:${hash('sha256', print(parse(stationQuestion)), 'hex')}`,
      variables,
    });
    expect(await response.json()).toMatchObject({ data: { station: null } });
    const unknown = await endpoint.get({ documentId: `sha256:${hash('sha256', 'none', 'hex')}` });
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_NOT_LISTED' } }] });
  });

  test.each([
    ['an error', { query: '{ station(id: "310101002-01900000-0000-7000-8000-000000000000") { name } }' }],
    ['a refusal', { query: '{ nothing }' }],
  ])('with %s is kept by nobody', async (_, parameters) => {
    const response = await endpoint.get(parameters);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
  });
});

test('an answer to a POST is the same, and is kept by nobody', async () => {
  const { data, headers } = await endpoint.ask(query);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(await (await endpoint.get({ query })).json()).toEqual({ data });
});

describe('a page of any other site', () => {
  test('may read what everybody may read, without credentials', async () => {
    const response = await endpoint.get({ query }, { origin: 'https://news.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('is told before it posts that it may', async () => {
    const response = await fetch(endpoint.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://news.example', 'access-control-request-method': 'POST' },
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  test('learns nothing by it of what the staff are answered', async () => {
    const response = await fetch(endpoint.staffUrl, { headers: { origin: 'https://news.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
