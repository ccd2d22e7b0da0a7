import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SumRule } from '#tiers';
import { type City, startCity } from '../one-answer/kit/index.ts';

const COVERAGE = '{ coverage(within: "31") { required again: required staffed rate isBegun kinds { count } } }';
const caller = { callerKey: 'analyst' };
const lastKnown = { maxEntries: 100, maxBytes: 100_000, maxAgeMs: 3_600_000 };
/** The sum of what the owners show. */
const SHOWN = {
  coverage: { required: 6, again: 6, staffed: 3, rate: 0.5, isBegun: true, kinds: [{ count: 2 }, { count: 4 }] },
};

const beside = (required: number) => ({ wellBeside: { exact: [{ path: ['coverage'], row: { secret: required } }] } });

/** Shows the sum of what is beside the values, and nothing of one kind. */
const people: SumRule = (rows) => {
  const secrets = rows.map(({ row }) => Object(row).secret);
  if (secrets.some((secret) => typeof secret !== 'number')) return undefined;
  return new Map<string, number | boolean | null>([
    ['required', secrets.reduce((all, secret) => all + Number(secret), 0)],
    ['kinds.ZEAL.count', null],
    ['isBegun', false],
  ]);
};

describe('a sum over owners that a rule decides on', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity({ sumRules: { people }, lastKnown });
    city.city.behave(beside(10));
    city.first.behave(beside(2));
    city.second.behave(beside(3));
  });
  afterEach(() => city.close());

  it('is what the rule says, under every name, and all else is merged of what owners show', async () => {
    const { data, errors } = await city.ask(COVERAGE, caller);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      coverage: {
        ...SHOWN.coverage,
        required: 15,
        again: 15,
        rate: 3 / 15,
        isBegun: false,
        kinds: [{ count: null }, { count: 4 }],
      },
    });
  });

  it('is asked for beside the answers of owners, and nothing else is', async () => {
    await city.ask(COVERAGE, caller);
    await city.ask('{ count(within: "31") }', caller);
    expect(city.first.received.map(({ extensions }) => extensions)).toEqual([{ exact: true }, undefined]);
  });

  it.each([
    ['nothing', {}],
    ['something of another value', { exact: [{ path: ['coverage', 'kinds', 0], row: { secret: 2 } }] }],
    ['nonsense', { exact: { path: 'coverage' } }],
    ['what the rule cannot use', { exact: [{ path: ['coverage'], row: 'secret' }] }],
  ])('is the sum of what is shown where an owner says %s beside its answer', async (_, wellBeside) => {
    city.first.behave({ wellBeside });
    expect((await city.ask(COVERAGE, caller)).data).toEqual(SHOWN);
  });

  it('is null where an owner is missing, never the sum of the others', async () => {
    await city.first.stop();
    const { data, owners } = await city.ask(COVERAGE, caller);
    expect(data).toMatchObject({ coverage: { required: null, rate: null, isBegun: null } });
    expect(owners).toMatchObject([{ owner: '310101', state: 'MISSING' }]);
  });

  it('takes what a missing owner last said beside its answer, and names it as it does the answer', async () => {
    const whole = await city.ask(COVERAGE, caller);
    await city.first.stop();
    const { data, owners } = await city.ask(COVERAGE, caller);
    expect(data).toEqual(whole.data);
    expect(owners).toMatchObject([{ owner: '310101', state: 'LAST_KNOWN' }]);
  });

  it('is decided on of records asked for by key, each by what stands beside it', async () => {
    const query =
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Division { coverage { required } } } }';
    const variables = {
      r: [
        { __typename: 'Division', code: '310101' },
        { __typename: 'Division', code: '31' },
      ],
    };
    for (const owner of [city.city, city.second])
      owner.behave({ wellBeside: { exact: [{ path: ['_entities', 0, 'coverage'], row: { secret: 7 } }] } });
    city.first.behave({ wellBeside: { exact: [{ path: ['_entities', 1, 'coverage'], row: { secret: 8 } }] } });
    const { data } = await city.ask(query, { ...caller, variables });
    expect(data).toEqual({ _entities: [{ coverage: { required: 3 } }, { coverage: { required: 22 } }] });
  });
});

it('without a rule is the sum of what is shown, and owners are asked for nothing beside it', async () => {
  const city = await startCity();
  city.first.behave(beside(2));
  expect((await city.ask(COVERAGE)).data).toEqual(SHOWN);
  expect(city.first.received.map(({ extensions }) => extensions)).toEqual([undefined]);
  await city.close();
});
