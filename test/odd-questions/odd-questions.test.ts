import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { buildOwnerDirectory, loadShanghai } from '#divisions';
import { createTierRouter } from '#tiers';
import { type City, codeOf, errorsOf, startCity, tiers } from '../one-answer/kit/index.ts';

let city: City;
beforeEach(async () => {
  city = await startCity();
});
afterEach(() => city.close());

describe('a place that cannot be found', () => {
  it.each([
    ['division(code: "3101")', 'DIVISION_MALFORMED undefined x'],
    ['division(code: "")', 'DIVISION_MALFORMED undefined x'],
    ['client(id: "310101-1")', 'ID_MALFORMED undefined x'],
    ['client(id: "1 or 1=1")', 'ID_MALFORMED undefined x'],
  ])('in %s is null with an error, beside whole neighbours', async (field, error) => {
    const answer = await city.ask(`{ x: ${field} { __typename } count(within: "31") }`);
    expect(answer.data).toEqual({ x: null, count: 6 });
    expect(errorsOf(answer)).toEqual([error]);
  });

  it('is null with an error when nobody owns it', async () => {
    const answer = await city.ask(
      '{ division(code: "44") { label } count(within: "44") own: count(within: "310101") }',
    );
    expect(answer.data).toEqual({ division: null, count: null, own: 3 });
    expect(errorsOf(answer)).toEqual(['OWNER_UNKNOWN undefined division', 'OWNER_UNKNOWN undefined count']);
  });

  it('among the keys of a gateway costs its own entry', async () => {
    const keys = ['310101', 'x', '44', null, { not: 'a key' }];
    const variables = { r: keys.map((code) => ({ __typename: 'Division', code })) };
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Division { label } } }';
    const answer = await city.ask(query, { variables });
    expect(answer.data).toEqual({ _entities: [{ label: 'label of 310101' }, null, null, null, null] });
    expect(answer.errors.map(({ path, extensions }) => [path?.[1], extensions?.['code']])).toEqual([
      [1, 'DIVISION_MALFORMED'],
      [2, 'OWNER_UNKNOWN'],
      [3, 'DIVISION_MALFORMED'],
      [4, 'DIVISION_MALFORMED'],
    ]);
  });
});

describe('a division of which a part has no owner', () => {
  it('has no total, and the answer names the part', async () => {
    const owners = buildOwnerDirectory([city.first, city.second], { tree: loadShanghai() });
    const router = createTierRouter({
      domain: 'clients',
      schema: tiers,
      owners: () => owners,
      transport: city.transport,
    });
    const answer = await router.execute({ document: parse('{ count(within: "31") }'), headers: {} });
    expect(answer.data).toEqual({ count: null });
    expect(answer.owners).toHaveLength(14);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'OWNER_UNKNOWN', division: '310105' });
  });

  it('is null without an error in a domain that not everybody has', async () => {
    // Those who do not run it are listed all the same.
    const owners = buildOwnerDirectory([city.first], { absent: [codeOf('31'), codeOf('310105')] });
    const router = createTierRouter({
      domain: 'extra',
      schema: tiers,
      owners: () => owners,
      transport: city.transport,
      optional: true,
    });
    const document = parse('{ division(code: "44") { label } count(within: "310105") own: count(within: "31") }');
    const { data, errors, owners: reports } = await router.execute({ document, headers: {} });
    expect({ data, errors, reports }).toEqual({
      data: { division: null, count: null, own: 3 },
      errors: [],
      reports: [],
    });
  });
});

describe('a document', () => {
  it('may use names that objects have already', async () => {
    const query = `{
      __proto__: coverage(within: "31") { constructor: required __proto__: staffed toString: least }
      hasOwnProperty: count(within: "31")
    }`;
    const { data, errors } = await city.ask(query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toBe('{"__proto__":{"constructor":6,"__proto__":3,"toString":1},"hasOwnProperty":6}');
    expect(Object.hasOwn(Object.prototype, 'required')).toBe(false);
  });

  it('may use the names that the router hides its own fields under', async () => {
    const { data } = await city.ask('{ coverage(within: "31") { tier0: rate tier1: rate tier_0: least rate } }');
    expect(data).toEqual({ coverage: { tier0: 0.5, tier1: 0.5, tier_0: 1, rate: 0.5 } });
  });

  it('asks each owner once, with just its own fields and variables', async () => {
    const query = `query($all: String!, $one: String!, $kind: Kind) {
      a: count(within: $all) b: count(within: $all, kind: $kind) c: count(within: $one)
    }`;
    await city.ask(query, { variables: { all: '31', one: '310104', kind: 'CALM' } });
    expect([city.city, city.first, city.second].map(({ received }) => received.length)).toEqual([1, 1, 1]);
    expect(city.first.received[0]?.variables).toEqual({ all: '31', kind: 'CALM' });
    expect(city.second.received[0]?.variables).toEqual({ all: '31', one: '310104', kind: 'CALM' });
  });

  it('asks for each record once, however often a gateway names it', async () => {
    const keys = ['310101', '310101', '310104', '310101'];
    const r = keys.map((code) => ({ __typename: 'Division', code }));
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Division { label } } }';
    const { data } = await city.ask(query, { variables: { r } });
    expect(data).toEqual({ _entities: keys.map((code) => ({ label: `label of ${code}` })) });
    expect(city.first.received[0]?.variables).toEqual({
      representations: [{ __typename: 'Division', code: '310101' }],
    });
  });

  it('that wants nothing but keys asks nobody', async () => {
    const r = [{ __typename: 'Division', code: '310101' }];
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Division { __typename code } } }';
    expect((await city.ask(query, { variables: { r } })).data).toEqual({ _entities: r });
    expect(city.first.received).toHaveLength(0);
  });

  it('for one owner alone goes to it word for word', async () => {
    const query = '{ division(code: "310101")  { label } }';
    await city.ask(query, { query });
    expect(city.first.received[0]?.query).toBe(query);
  });
});
