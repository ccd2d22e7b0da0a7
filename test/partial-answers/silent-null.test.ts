import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type City, errorsOf, startCity } from '../one-answer/kit/index.ts';

const FIGURES = '{ coverage(within: "31") { required staffed rate least isBegun } }';

describe('an owner that says null, and no word why, where others give figures', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity();
  });
  afterEach(() => city.close());

  it('is missing from their totals, which are null and never those of the others', async () => {
    city.first.behave(saying({ coverage: null }));
    const answer = await city.ask(FIGURES);
    expect(answer.data).toEqual({
      coverage: { required: null, staffed: null, rate: null, least: null, isBegun: null },
    });
    expect(errorsOf(answer)).toEqual(
      ['required', 'staffed', 'rate', 'least', 'isBegun'].map((name) => `OWNER_INVALID_ANSWER 310101 coverage.${name}`),
    );
  });

  it('of an object within is missing from the totals of that object only', async () => {
    city.first.behave(saying({ coverage: { required: 3, inner: null } }));
    const answer = await city.ask('{ coverage(within: "31") { required inner { total } } }');
    expect(answer.data).toEqual({ coverage: { required: 6, inner: { total: null } } });
    expect(errorsOf(answer)).toEqual(['OWNER_INVALID_ANSWER 310101 coverage.inner.total']);
  });

  it('of a list by key is missing from each element of it', async () => {
    city.first.behave(saying({ coverage: { kinds: null } }));
    const answer = await city.ask('{ coverage(within: "31") { kinds { kind count } } }');
    expect(answer.data).toEqual({
      coverage: {
        kinds: [
          { kind: 'ZEAL', count: null },
          { kind: 'CALM', count: null },
        ],
      },
    });
    const paths = ['kinds', 'kinds.0.count', 'kinds.1.count'];
    expect(errorsOf(answer)).toEqual(paths.map((path) => `OWNER_INVALID_ANSWER 310101 coverage.${path}`));
  });

  it('of a page is missing from its edges and its count', async () => {
    city.first.behave(saying({ clients: null }));
    const answer = await city.ask('{ clients(within: "31", first: 2) { totalCount edges { rank } } }');
    expect(answer.data).toEqual({ clients: { totalCount: null, edges: [{ rank: 6 }, { rank: 5 }] } });
    expect(errorsOf(answer)).toEqual(
      ['clients', 'clients.totalCount'].map((at) => `OWNER_INVALID_ANSWER 310101 ${at}`),
    );
  });

  it('of a record is missing from its totals', async () => {
    city.first.behave(saying({ _entities: [null] }));
    const variables = { r: [{ __typename: 'Division', code: '31' }] };
    const query =
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Division { coverage { required } } } }';
    const answer = await city.ask(query, { variables });
    expect(answer.data).toEqual({ _entities: [{ coverage: { required: null } }] });
    expect(errorsOf(answer)).toEqual(['OWNER_INVALID_ANSWER 310101 _entities.0.coverage.required']);
  });

  it('is not what is remembered of it', async () => {
    const remembering = await startCity({ lastKnown: { maxEntries: 9, maxBytes: 9999, maxAgeMs: 3_600_000 } });
    const caller = { callerKey: 'analyst' };
    const whole = await remembering.ask(FIGURES, caller);
    remembering.first.behave(saying({ coverage: null }));
    await remembering.ask(FIGURES, caller);
    await remembering.first.stop();
    const answer = await remembering.ask(FIGURES, caller);
    expect(answer.data).toEqual(whole.data);
    expect(answer.owners).toMatchObject([{ owner: '310101', state: 'LAST_KNOWN' }]);
    await remembering.close();
  });

  it('adds nothing where it has only a list to join', async () => {
    city.first.behave(saying({ coverage: { members: null } }));
    const answer = await city.ask('{ coverage(within: "31") { members { id } } }');
    expect(answer).toMatchObject({ data: { coverage: { members: [{}, {}, {}] } }, errors: [] });
  });

  it('adds nothing in a domain that not everybody has', async () => {
    const optional = await startCity({ optional: true });
    optional.first.behave(saying({ coverage: null }));
    const answer = await optional.ask('{ coverage(within: "31") { required } }');
    expect(answer).toMatchObject({ data: { coverage: { required: 3 } }, errors: [] });
    await optional.close();
  });
});

describe('owners that all say null', () => {
  it('are answered with null and no error, as one of them would be', async () => {
    const city = await startCity();
    for (const owner of city.directory.owners) owner.behave(saying({ coverage: null }));
    expect(await city.ask(FIGURES)).toEqual({ data: { coverage: null }, errors: [], owners: [] });
    await city.close();
  });
});

function saying(data: object) {
  return { body: JSON.stringify({ data }) };
}
