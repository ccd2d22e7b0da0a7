import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildOwnerDirectory } from '#divisions';
import { type City, codeOf, errorsOf, startCity } from '../one-answer/kit/index.ts';

const HOUR = 3_600_000;
const TOTAL = '{ coverage(within: "31") { required rate } }';
const caller = { callerKey: 'analyst' };

describe('the last known part of a missing owner', () => {
  let city: City;
  let now: number;
  beforeEach(async () => {
    now = Date.parse('2026-11-01T08:00:00Z');
    city = await startCity({ now: () => now, lastKnown: { maxEntries: 100, maxBytes: 100_000, maxAgeMs: HOUR } });
  });
  afterEach(() => city.close());

  it('stands in, and is named with its time', async () => {
    const whole = await city.ask(TOTAL, caller);
    await city.first.stop();
    now += HOUR / 2;
    const answer = await city.ask(TOTAL, caller);
    expect(answer.data).toEqual(whole.data);
    expect(answer.errors).toEqual([]);
    expect(answer.owners).toEqual([
      {
        owner: '310101',
        domain: 'clients',
        state: 'LAST_KNOWN',
        code: 'OWNER_UNAVAILABLE',
        asOf: '2026-11-01T08:00:00.000Z',
        fields: ['Query.coverage'],
      },
    ]);
  });

  it('stands in for an entity of a gateway as well', async () => {
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Division { total rate } } }';
    const variables = { r: [{ __typename: 'Division', code: '31' }] };
    const whole = await city.ask(query, { ...caller, variables });
    await city.first.stop();
    const answer = await city.ask(query, { ...caller, variables });
    expect(answer.data).toEqual(whole.data);
    expect(answer.data).toEqual({ _entities: [{ total: 6, rate: 3 / 6 }] });
    expect(answer.owners.map(({ state }) => state)).toEqual(['LAST_KNOWN']);
  });

  it('is not used when it is too old', async () => {
    await city.ask(TOTAL, caller);
    await city.first.stop();
    now += HOUR + 1;
    const answer = await city.ask(TOTAL, caller);
    expect(answer.data).toEqual({ coverage: { required: null, rate: null } });
    expect(answer.owners.map(({ state }) => state)).toEqual(['MISSING']);
  });

  it('is renewed by each good answer', async () => {
    await city.ask(TOTAL, caller);
    now += HOUR - 1;
    await city.ask(TOTAL, caller);
    await city.first.stop();
    now += HOUR - 1;
    expect((await city.ask(TOTAL, caller)).owners.map(({ state }) => state)).toEqual(['LAST_KNOWN']);
  });

  it.each([
    ['other rights', TOTAL, { callerKey: 'officer' }],
    ['no known rights', TOTAL, {}],
    ['another selection', '{ coverage(within: "31") { required } }', caller],
    ['other arguments', '{ coverage(within: "31", kind: CALM) { required rate } }', caller],
  ])('is not used for %s', async (_, query, request) => {
    await city.ask(TOTAL, caller);
    await city.first.stop();
    const { data, owners } = await city.ask(query, request);
    expect(data).toMatchObject({ coverage: { required: null } });
    expect(owners.map(({ state }) => state)).toEqual(['MISSING']);
  });

  it('is never used for an owner that refused', async () => {
    await city.ask(TOTAL, caller);
    const refusal = { message: 'not yours', extensions: { code: 'DIVISION_FORBIDDEN', stacktrace: ['secret'] } };
    city.first.behave({
      body: JSON.stringify({ data: { coverage: null }, errors: [{ ...refusal, path: ['coverage'] }] }),
    });
    const answer = await city.ask(TOTAL, caller);
    expect(answer.data).toEqual({ coverage: { required: null, rate: null } });
    expect(errorsOf(answer)).toEqual([
      'DIVISION_FORBIDDEN 310101 coverage.required',
      'DIVISION_FORBIDDEN 310101 coverage.rate',
    ]);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('counts for the total of a page whose edges are missing, whatever the page', async () => {
    await city.ask('{ clients(within: "31", first: 1) { totalCount } }', caller);
    await city.first.stop();
    const answer = await city.ask('{ clients(within: "31", first: 4) { totalCount edges { rank } } }', caller);
    expect(answer.data).toEqual({ clients: { totalCount: 6, edges: [{ rank: 6 }, { rank: 5 }, { rank: 1 }] } });
    expect(errorsOf(answer)).toEqual(['OWNER_UNAVAILABLE 310101 clients']);
    expect(answer.owners.map(({ state, fields }) => [state, fields])).toEqual([
      ['MISSING', ['Query.clients']],
      ['LAST_KNOWN', ['Query.clients.totalCount']],
    ]);
  });

  it.each([
    ['written out', 'query { clients(within: "31", search: "王大明") { totalCount } }'],
    ['in a variable', 'query($words: String) { clients(within: "31", search: $words) { totalCount } }'],
  ])('is kept of nothing that is searched for, %s', async (_, query) => {
    const asked = { ...caller, variables: { words: '王大明' } };
    await city.ask(query, asked);
    await city.first.stop();
    const answer = await city.ask(query, asked);
    expect(answer.owners.map(({ state }) => state)).toEqual(['MISSING']);
  });

  it('is forgotten when a division beneath was delegated meanwhile, lest it be counted twice', async () => {
    let directory = city.directory;
    const router = await startCity({
      owners: () => directory,
      lastKnown: { maxEntries: 9, maxBytes: 9999, maxAgeMs: HOUR },
    });
    await router.ask(TOTAL, caller);
    directory = buildOwnerDirectory([...directory.owners, { ...city.second, code: codeOf('310101001') }]);
    await city.first.stop();
    const { data } = await router.ask(TOTAL, caller);
    expect(data).toEqual({ coverage: { required: null, rate: null } });
    await router.close();
  });
});

describe('the store of last known parts', () => {
  it.each([
    ['in number', { maxEntries: 2, maxBytes: 100_000, maxAgeMs: HOUR }],
    ['in size', { maxEntries: 100, maxBytes: 350, maxAgeMs: HOUR }],
  ])('is bounded %s: the oldest goes first', async (_, lastKnown) => {
    const city = await startCity({ lastKnown });
    for (const key of ['one', 'two', 'three']) await city.ask('{ count(within: "310101") }', { callerKey: key });
    await city.first.stop();
    const first = await city.ask('{ count(within: "310101") }', { callerKey: 'one' });
    const last = await city.ask('{ count(within: "310101") }', { callerKey: 'three' });
    expect([first.data, last.data]).toEqual([{ count: null }, { count: 3 }]);
    await city.close();
  });
});
