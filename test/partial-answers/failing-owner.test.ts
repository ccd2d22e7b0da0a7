import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type City, type TestOwner, errorsOf, startCity } from '../one-answer/kit/index.ts';

const FIGURES = `{
  coverage(within: "31") { required rate least kinds { kind count } inner { total } members { id } }
  own: coverage(within: "310104") { required }
}`;

type Trouble = { readonly name: string; readonly code: string; readonly cause: (owner: TestOwner) => unknown };

const troubles: readonly Trouble[] = [
  { name: 'is down', code: 'OWNER_UNAVAILABLE', cause: (owner) => owner.stop() },
  { name: 'never answers', code: 'OWNER_TIMEOUT', cause: (owner) => owner.behave('never') },
  {
    name: 'fails with 502',
    code: 'OWNER_UNAVAILABLE',
    cause: (owner) => owner.behave({ status: 502, body: '<html>' }),
  },
  { name: 'answers no JSON', code: 'OWNER_INVALID_ANSWER', cause: (owner) => owner.behave({ body: '<html>' }) },
  { name: 'answers a list', code: 'OWNER_INVALID_ANSWER', cause: (owner) => owner.behave({ body: '[]' }) },
  { name: 'answers nothing', code: 'OWNER_INVALID_ANSWER', cause: (owner) => owner.behave({ body: '{"data":{}}' }) },
  {
    name: 'answers a text where an object is due',
    code: 'OWNER_INVALID_ANSWER',
    cause: (owner) => owner.behave({ body: '{"data":{"coverage":"all well"}}' }),
  },
  { name: 'redirects', code: 'OWNER_INVALID_ANSWER', cause: (owner) => owner.behave({ status: 302, body: '' }) },
  {
    name: 'answers more than the limit',
    code: 'OWNER_INVALID_ANSWER',
    cause: (owner) => owner.behave({ body: JSON.stringify({ data: { coverage: 'x'.repeat(100_000) } }) }),
  },
  { name: 'refuses by status', code: 'OWNER_REFUSED', cause: (owner) => owner.behave({ status: 403, body: 'no' }) },
  {
    name: 'refuses with its own code',
    code: 'DIVISION_FORBIDDEN',
    cause: (owner) =>
      owner.behave({
        body: JSON.stringify({ errors: [{ message: 'not yours', extensions: { code: 'DIVISION_FORBIDDEN' } }] }),
      }),
  },
];

describe.each(troubles)('when an owner $name', ({ code, cause }) => {
  let city: City;
  beforeEach(async () => {
    city = await startCity({ deadlineMs: 1000, maxAnswerBytes: 50_000 });
  });
  afterEach(() => city.close());

  it('its totals are null and say why, and never a smaller number', async () => {
    await cause(city.first);
    const answer = await city.ask(FIGURES);
    const failed = `${code} 310101`;
    expect(answer.data).toMatchObject({
      coverage: { required: null, rate: null, least: null, inner: { total: null } },
      own: { required: 2 },
    });
    expect(answer.data).toMatchObject({
      coverage: {
        kinds: [
          { kind: 'ZEAL', count: null },
          { kind: 'CALM', count: null },
        ],
      },
    });
    expect(errorsOf(answer)).toEqual(
      ['required', 'rate', 'least', 'kinds', 'kinds.0.count', 'kinds.1.count', 'inner.total', 'members'].map(
        (path) => `${failed} coverage.${path}`,
      ),
    );
    // An owner that refuses is there: its error says all.
    const isThere = ['DIVISION_FORBIDDEN', 'OWNER_REFUSED'].includes(code);
    const report = { owner: '310101', domain: 'clients', state: 'MISSING', code, fields: ['Query.coverage'] };
    expect(answer.owners).toEqual(isThere ? [] : [report]);
  });

  it('a list keeps what the others gave', async () => {
    await cause(city.first);
    const { data } = await city.ask('{ coverage(within: "31") { members { id } } }');
    expect(data).toEqual({
      coverage: {
        members: [
          { id: '31-c0000000-0000-7000-8000-000000000000' },
          { id: '310104-c0000000-0000-7000-8000-000000000004' },
          { id: '310104-c0000000-0000-7000-8000-000000000005' },
        ],
      },
    });
  });

  it('a page keeps the edges of the others and counts nobody', async () => {
    await cause(city.first);
    const answer = await city.ask(
      '{ clients(within: "31", first: 2) { totalCount edges { rank } pageInfo { hasNextPage } } }',
    );
    expect(answer.data).toEqual({
      clients: { totalCount: null, edges: [{ rank: 6 }, { rank: 5 }], pageInfo: { hasNextPage: true } },
    });
    expect(errorsOf(answer)).toEqual([`${code} 310101 clients`, `${code} 310101 clients.totalCount`]);
  });

  it('a field of its own is null with an error at its path, and its neighbours are whole', async () => {
    await cause(city.first);
    const answer = await city.ask('{ a: division(code: "310101") { label } b: division(code: "310104") { label } }');
    expect(answer.data).toEqual({ a: null, b: { label: 'label of 310104' } });
    expect(errorsOf(answer)).toEqual([`${code} 310101 a`]);
  });

  it('its entities are null, each with an error that names the key, and the list keeps its length', async () => {
    await cause(city.first);
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Division { label } } }';
    const r = ['310104', '310101', '31', '310101'].map((key) => ({ __typename: 'Division', code: key }));
    const answer = await city.ask(query, { variables: { r } });
    expect(answer.data).toEqual({
      _entities: [{ label: 'label of 310104' }, null, { label: 'label of 31' }, null],
    });
    expect(errorsOf(answer)).toEqual([`${code} 310101 _entities.1`, `${code} 310101 _entities.3`]);
    expect(answer.errors.map(({ extensions }) => extensions?.['key'])).toEqual(['310101', '310101']);
  });

  it('a record that refers to it is whole but for that', async () => {
    await cause(city.second);
    const id = '310101-c0000000-0000-7000-8000-000000000001';
    const answer = await city.ask(`{ client(id: "${id}") { name advisor { name } } }`);
    expect(answer.data).toEqual({ client: { name: 'client 1', advisor: null } });
    expect(errorsOf(answer)).toEqual([`${code} 310104 client.advisor`]);
  });
});

describe('an error at the records of an owner that answers nothing', () => {
  const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Division { label } } }';
  const bodies = [
    { data: null, errors: [refusal('_entities')] },
    { data: null, errors: [refusal('_entities', 1, 'label')] },
    { data: { _entities: null }, errors: [refusal('_entities', 1, 'label')] },
  ];

  it.each(bodies)('stands at the records of the client: %j', async (body) => {
    const city = await startCity();
    city.first.behave({ body: JSON.stringify(body) });
    for (const codes of [['310101'], ['310104', '310101']]) {
      const answer = await city.ask(query, { variables: { r: codes.map(record) } });
      expect(errorsOf(answer)).toEqual([`SCOPE_MISSING 310101 _entities.${codes.indexOf('310101')}`]);
    }
    await city.close();
  });

  it('stands at the field it is of, when fields are asked for', async () => {
    const city = await startCity();
    city.first.behave({ body: JSON.stringify({ data: null, errors: [refusal('a', 'seat')] }) });
    const fields = 'a: division(code: "310101") { seat } b: division(code: "310101") { label }';
    expect(errorsOf(await city.ask(`{ ${fields} }`))).toEqual([
      'SCOPE_MISSING 310101 a.seat',
      'SCOPE_MISSING 310101 b',
    ]);
    await city.close();
  });
});

function record(code: string) {
  return { __typename: 'Division', code };
}

function refusal(...path: readonly unknown[]) {
  return { message: 'no', path, extensions: { code: 'SCOPE_MISSING' } };
}
