import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type City, errorsOf, startCity } from '../one-answer/kit/index.ts';

const caller = { callerKey: 'analyst' };
const REMEMBERING = { lastKnown: { maxEntries: 99, maxBytes: 99_999, maxAgeMs: 3_600_000 } };
const RECORDS = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Division { total done } } }';
const variables = { r: [{ __typename: 'Division', code: '31' }] };

/** As JSON, since JavaScript would write some of them as null. */
const impossible = ['-700', '-1', '1.5', '99999999999', '2147483648', '1e400', '"7"', 'true', '[7]', '{}'];

describe('a figure that cannot be', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity(REMEMBERING);
  });
  afterEach(() => city.close());

  it.each(impossible)('such as %s makes the total null and names the owner and the field', async (value) => {
    city.first.behave({ body: `{"data":{"coverage":{"required":${value},"staffed":0}}}` });
    const answer = await city.ask('{ coverage(within: "31") { required staffed } }');
    expect(answer.data).toEqual({ coverage: { required: null, staffed: null } });
    expect(errorsOf(answer)).toEqual([
      'OWNER_INVALID_ANSWER 310101 coverage.required',
      'OWNER_INVALID_ANSWER 310101 coverage.staffed',
    ]);
    expect(answer.errors[0]?.extensions).toMatchObject({ field: 'Coverage.required' });
    expect(answer.owners).toMatchObject([{ owner: '310101', state: 'MISSING', code: 'OWNER_INVALID_ANSWER' }]);
  });

  it.each(impossible)('such as %s is replaced by the last known part, and never takes its place', async (value) => {
    const query = '{ coverage(within: "31") { required } }';
    await city.ask(query, caller);
    city.first.behave({ body: `{"data":{"coverage":{"required":${value}}}}` });
    for (const _ of [1, 2]) {
      const answer = await city.ask(query, caller);
      expect(answer).toMatchObject({ data: { coverage: { required: 6 } }, errors: [] });
      expect(answer.owners).toMatchObject([{ owner: '310101', state: 'LAST_KNOWN', code: 'OWNER_INVALID_ANSWER' }]);
    }
  });

  it.each(impossible)('such as %s of a record makes its total null', async (value) => {
    city.first.behave({ body: `{"data":{"_entities":[{"total":${value},"done":0}]}}` });
    const answer = await city.ask(RECORDS, { variables });
    expect(answer.data).toMatchObject({ _entities: [{ total: null }] });
    expect(errorsOf(answer)).toContain('OWNER_INVALID_ANSWER 310101 _entities.0.total');
  });

  it('is noticed where one owner alone is asked', async () => {
    city.first.behave(saying({ coverage: { required: -700 } }));
    const answer = await city.ask('{ coverage(within: "310101") { required } }');
    expect(answer.data).toEqual({ coverage: null });
    expect(errorsOf(answer)).toEqual(['OWNER_INVALID_ANSWER 310101 coverage']);
  });

  it('in an element of a list by key makes each total of the list null', async () => {
    city.first.behave(saying({ coverage: { kinds: [{ kind: 'ZEAL', count: -1 }] } }));
    const answer = await city.ask('{ coverage(within: "31") { kinds { kind count } } }');
    expect(answer.data).toMatchObject({ coverage: { kinds: [{ count: null }, { count: null }] } });
  });

  it('is a key that stands twice in a list by key', async () => {
    const zeal = { kind: 'ZEAL', count: 1 };
    city.first.behave(saying({ coverage: { kinds: [zeal, zeal] } }));
    const answer = await city.ask('{ coverage(within: "31") { kinds { kind count } } }');
    expect(answer.data).toMatchObject({ coverage: { kinds: [{ count: null }, { count: null }] } });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'OWNER_INVALID_ANSWER', field: 'KindCount.kind' });
  });
});

describe('a part greater than its whole', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity(REMEMBERING);
  });
  afterEach(() => city.close());

  it('makes both totals and their share null', async () => {
    city.first.behave(saying({ coverage: { staffed: 4, required: 3, rate: 1 } }));
    const answer = await city.ask('{ coverage(within: "31") { staffed required rate } }');
    expect(answer.data).toEqual({ coverage: { staffed: null, required: null, rate: null } });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'OWNER_INVALID_ANSWER', field: 'Coverage.staffed' });
  });

  it('is noticed where the part is asked for without its whole', async () => {
    city.first.behave(saying({ coverage: { staffed: 4, tier0: 3 } }));
    const answer = await city.ask('{ coverage(within: "31") { staffed } }');
    expect(answer.data).toEqual({ coverage: { staffed: null } });
    expect(errorsOf(answer)).toEqual(['OWNER_INVALID_ANSWER 310101 coverage.staffed']);
  });

  it('is noticed where one owner alone is asked for the part alone', async () => {
    city.first.behave(saying({ coverage: { staffed: 4, tier0: 3 } }));
    const answer = await city.ask('{ coverage(within: "310101") { staffed } }');
    expect(answer.data).toEqual({ coverage: null });
    expect(errorsOf(answer)).toEqual(['OWNER_INVALID_ANSWER 310101 coverage']);
  });

  it('is noticed of two fields of a record', async () => {
    city.first.behave(saying({ _entities: [{ total: 3, done: 4 }] }));
    const answer = await city.ask(RECORDS, { variables });
    expect(answer.data).toEqual({ _entities: [{ total: null, done: null }] });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'OWNER_INVALID_ANSWER', field: 'Division.done' });
  });

  it('is replaced by the last known part', async () => {
    const query = '{ coverage(within: "31") { staffed required } }';
    const whole = await city.ask(query, caller);
    city.first.behave(saying({ coverage: { staffed: 4, required: 3 } }));
    const answer = await city.ask(query, caller);
    expect(answer.data).toEqual(whole.data);
    expect(answer.owners).toMatchObject([{ owner: '310101', state: 'LAST_KNOWN' }]);
  });

  it('is not known where either is withheld', async () => {
    city.first.behave(saying({ coverage: { staffed: 4, required: null } }));
    const answer = await city.ask('{ coverage(within: "31") { staffed required } }');
    expect(answer).toMatchObject({ data: { coverage: { staffed: 6, required: null } }, errors: [] });
  });
});

describe('a share that is not that of its two sums', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity(REMEMBERING);
  });
  afterEach(() => city.close());

  it.each([
    [1, 2, 0.9],
    [0, 2, 1],
    [1, 3, 0.3333],
    [0, 0, 1],
  ])(
    'such as %d of %d said to be %d is not handed on where one owner alone is asked',
    async (staffed, required, rate) => {
      city.first.behave(saying({ coverage: { staffed, required, rate } }));
      const answer = await city.ask('{ coverage(within: "310101") { staffed required rate } }');
      expect(answer.data).toEqual({ coverage: null });
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'OWNER_INVALID_ANSWER', field: 'Coverage.rate' });
    },
  );

  it('makes both totals and their share null, as they contradict each other', async () => {
    city.first.behave(saying({ coverage: { staffed: 1, required: 2, rate: 0.9 } }));
    const answer = await city.ask('{ coverage(within: "31") { staffed required rate } }');
    expect(answer.data).toEqual({ coverage: { staffed: null, required: null, rate: null } });
  });

  it.each([
    [1, 3, 1 / 3],
    [0, 0, null],
    [2, 2, null],
  ])('but %d of %d as %d is', async (staffed, required, rate) => {
    const coverage = { staffed, required, rate };
    city.first.behave(saying({ coverage }));
    const answer = await city.ask('{ coverage(within: "310101") { staffed required rate } }');
    expect(answer).toMatchObject({ data: { coverage }, errors: [] });
  });
});

describe('parts that are possible, but add up to more than an Int', () => {
  it('are null with an error that says so, and cost nothing else', async () => {
    const city = await startCity();
    for (const owner of [city.first, city.second]) owner.behave(saying({ coverage: { required: 2_000_000_000 } }));
    const answer = await city.ask(
      '{ coverage(within: "31") { required } own: coverage(within: "31", kind: CALM) { required } }',
    );
    expect(answer.data).toMatchObject({ coverage: { required: null } });
    expect(answer.errors).toContainEqual(
      expect.objectContaining({
        path: ['coverage', 'required'],
        extensions: expect.objectContaining({ code: 'SUM_TOO_LARGE', field: 'Coverage.required' }),
      }),
    );
    await city.close();
  });
});

function saying(data: object) {
  return { body: JSON.stringify({ data }) };
}
