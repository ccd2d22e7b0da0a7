import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Caller } from '#access';
import { edgeDefaults } from '#config';
import { type StatedCaller, statedPublic } from '#stated-callers';
import type { EdgeContext } from '../../gateway/edge/index.ts';
import { createInFlightLimit } from '../../gateway/edge/load/index.ts';
import { code } from '../testkit/codes.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

const ANY = '{ division(code: "31") { name } }';

const limited = (trustProxy: number | false): Promise<OpenedEndpoint> =>
  openPublicEndpoint(city, { public: { requestsPerMinute: 2 }, edge: { trustProxy } });
const nested = (depth: number): string =>
  `{ division(code: "310101002001") ${'{ parent '.repeat(depth)}{ name }${' }'.repeat(depth)} }`;
const list = (given: string): string => `stations(within: "31", ${given}) { edges { node { id name address phone } } }`;
let city: SharedCity;
beforeAll(async () => {
  city = await sharedCity();
}, 120_000);

describe('the rate of an address', () => {
  let endpoint: OpenedEndpoint;
  afterEach(() => endpoint.close());
  const statusFrom = async (forwarded?: string): Promise<number> =>
    (await endpoint.ask(ANY, forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } })).status;

  test('is limited by the minute, in the language of the reader and with the time to come again', async () => {
    endpoint = await limited(false);
    expect([await statusFrom(), await statusFrom()]).toEqual([200, 200]);
    const { status, headers, errors } = await endpoint.ask(ANY, { headers: { 'accept-language': 'zh-CN' } });
    expect([status, errors?.[0]?.extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(errors?.[0]?.message).toMatch(/\p{Script=Han}/u);
    expect(headers.get('retry-after')).toMatch(/^([1-9]|[1-5]\d|60)$/);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  test('is that of its pages, too, which say so in words', async () => {
    endpoint = await limited(false);
    await Promise.all([endpoint.page('/stations'), endpoint.page('/stations?within=310101')]);
    const { response, html } = await endpoint.page('/stations', { 'accept-language': 'en' });
    expect([response.status, response.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(html).toContain('More than 2');
  });

  test('is counted apart from that of people who sign in from there', async () => {
    endpoint = await limited(false);
    await Promise.all([statusFrom(), statusFrom(), statusFrom()]);
    const authorization = `Bearer ${await city.tokenOf('city')}`;
    const staff = await fetch(endpoint.staffUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: ANY }),
    });
    expect(staff.status).toBe(200);
  });

  test('is believed of a proxy only where one is set, and of IPv6 is that of a network', async () => {
    endpoint = await limited(false);
    const sent = [await statusFrom('198.51.100.1'), await statusFrom('198.51.100.2'), await statusFrom('198.51.100.3')];
    expect(sent).toEqual([200, 200, 429]);
    await endpoint.close();
    endpoint = await limited(1);
    for (const address of ['2001:db8:1:2::1', '2001:db8:1:2:ffff::2']) expect(await statusFrom(address)).toBe(200);
    expect(await statusFrom('2001:db8:1:2::3')).toBe(429);
    expect(await statusFrom('2001:db8:1:3::1')).toBe(200);
  });
});

describe('a document of the public', () => {
  let endpoint: OpenedEndpoint;
  beforeAll(async () => {
    endpoint = await openPublicEndpoint(city);
  });
  afterAll(() => endpoint.close());

  test.each([
    ['has pages of at most 50 rows', `{ ${list('first: 51')} }`, 'PAGE_SIZE_INVALID'],
    ['is less deep', nested(9), 'DOCUMENT_TOO_DEEP'],
    [
      'costs less',
      `{ ${['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}: ${list('first: 50')}`).join(' ')} }`,
      'DOCUMENT_TOO_COSTLY',
    ],
    [
      'has fewer names of its own',
      `{ ${Array.from({ length: 16 }, (_, i) => `d${i}: division(code: "31") { name }`).join(' ')} }`,
      'ALIASES_TOO_MANY',
    ],
    ['is shorter', `{ division(code: "31") { ${'name '.repeat(700)} } }`, 'DOCUMENT_TOO_LONG'],
  ])('%s than that of the staff', async (_, query, refusal) => {
    const { status, errors } = await endpoint.ask(query);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, refusal]);
    expect((await city.as('city').answer(query)).errors).toEqual([]);
  });
});

describe('however much the public asks at once', () => {
  const log = pino({ level: 'silent' });
  const contextOf = (address: string, caller: Caller, stated?: StatedCaller): EdgeContext => ({
    requestId: 'r',
    authorization: undefined,
    address,
    caller,
    stated,
    gone: new AbortController().signal,
    countForm: async () => undefined,
    validated: () => {},
    language: 'en',
    reports: [],
    work: { ownerRequests: 0 },
    log,
  });
  const everybody = statedPublic();
  const small = { cost: 1, ownerRequests: 0 };
  const { limits } = edgeDefaults;

  test('it has one caller’s share under way, and the staff begin at once', async () => {
    const { enterFlight } = createInFlightLimit({ inFlight: { all: 30, perCaller: 4 }, limits, ownerDeadlineMs: 5000 });
    let running = 0;
    const asked = Array.from({ length: 12 }, (_, i) =>
      enterFlight(contextOf(`198.51.100.${i % 6}`, everybody.caller, everybody), small).then(
        (release) => {
          running += 1;
          return release;
        },
        () => undefined,
      ),
    );
    const officer = new Caller({ subject: 'o', role: 'district-officer', division: code('310101'), scopes: [] });
    const release = await enterFlight(contextOf('198.51.100.1', officer), small);
    await new Promise((resolve) => setImmediate(resolve));
    expect(running).toBe(4);
    release();
    const [first] = await Promise.all(asked.slice(0, 1));
    first?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect(running).toBe(5);
  });

  test('one network leaves the others room', async () => {
    const { enterFlight } = createInFlightLimit({ inFlight: { all: 30, perCaller: 4 }, limits, ownerDeadlineMs: 5000 });
    const outcomes = Array.from({ length: 10 }, () =>
      enterFlight(contextOf('198.51.100.1', everybody.caller, everybody), small).then(
        () => 'begun',
        () => 'refused',
      ),
    );
    await enterFlight(contextOf('198.51.100.2', everybody.caller, everybody), small);
    await new Promise((resolve) => setImmediate(resolve));
    expect((await Promise.all(outcomes.slice(0, 2))).every((outcome) => outcome === 'begun')).toBe(true);
    expect(await Promise.all(outcomes.slice(-6))).toEqual(Array.from({ length: 6 }, () => 'refused'));
  });
});
