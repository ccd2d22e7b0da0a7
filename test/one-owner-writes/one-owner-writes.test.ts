import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type City, errorsOf, startCity } from '../one-answer/kit/index.ts';

const rename = (id: string, name: string): string =>
  `rename(input: { at: { where: { id: "${id}" } }, name: "${name}" }) { name }`;
const first = '310101-c0000000-0000-7000-8000-000000000001';
const second = '310104-c0000000-0000-7000-8000-000000000004';

const root = {
  rename: ({ input }: { input: { name: string; at: { where: { id: string } } } }) => ({
    id: input.at.where.id,
    name: input.name,
    advisor: { id: '310104-a0000000-0000-7000-8000-000000000001' },
  }),
  _entities: ({ representations }: { representations: { id: string }[] }) =>
    representations.map(({ id }) => ({ __typename: 'Advisor', id, name: 'Xu' })),
  count: () => 3,
};

describe('a mutation', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity({ deadlineMs: 1000, owner: { rootValue: root } });
  });
  afterEach(() => city.close());

  it('reaches the one owner concerned, once', async () => {
    const { data } = await city.ask(`mutation { ${rename(first, 'New')} }`);
    expect(data).toEqual({ rename: { name: 'New' } });
    expect([city.city, city.first, city.second].map(({ received }) => received.length)).toEqual([0, 1, 0]);
  });

  it('finds the place in a variable within its input', async () => {
    const query = 'mutation($input: Rename!) { rename(input: $input) { name } }';
    await city.ask(query, { variables: { input: { at: { where: { id: second } }, name: 'New' } } });
    expect([city.city, city.first, city.second].map(({ received }) => received.length)).toEqual([0, 0, 1]);
  });

  it('is not sent again when its answer does not come in time', async () => {
    city.first.behave('never');
    const answer = await city.ask(`mutation { ${rename(first, 'New')} }`);
    expect(answer.data).toEqual({ rename: null });
    expect(errorsOf(answer)).toEqual(['OUTCOME_UNKNOWN 310101 rename']);
    expect(city.first.received).toHaveLength(1);
  });

  it('is not sent again when the connection breaks', async () => {
    city.first.behave('never');
    const answer = city.ask(`mutation { ${rename(first, 'New')} }`);
    while (city.first.received.length === 0) await new Promise(setImmediate);
    await city.first.stop();
    expect(errorsOf(await answer)).toEqual(['OUTCOME_UNKNOWN 310101 rename']);
    await city.first.resume();
    await city.ask('{ count(within: "310101") }');
    expect(city.first.received.filter(({ query }) => query.includes('rename'))).toHaveLength(1);
  });

  it('is never shared: five alike at the same time are five', async () => {
    await Promise.all(Array.from({ length: 5 }, () => city.ask(`mutation { ${rename(first, 'New')} }`)));
    expect(city.first.received).toHaveLength(5);
  });

  it('runs after the one before it in the same document, each at its own owner', async () => {
    city.first.behave('never');
    const answer = city.ask(`mutation { a: ${rename(first, 'A')} b: ${rename(second, 'B')} }`);
    while (city.first.received.length === 0) await new Promise(setImmediate);
    expect(city.second.received).toHaveLength(0);
    expect((await answer).data).toEqual({ a: null, b: { name: 'B' } });
    expect([city.first, city.second].map(({ received }) => received.length)).toEqual([1, 1]);
  });

  it('passes the owner’s refusal on as it is', async () => {
    const refusal = {
      message: 'Not yours.',
      path: ['rename'],
      extensions: { code: 'SCOPE_MISSING', scope: 'client.edit' },
    };
    city.first.behave({ body: JSON.stringify({ data: { rename: null }, errors: [refusal] }) });
    const { errors } = await city.ask(`mutation { ${rename(first, 'New')} }`);
    expect(errors).toEqual([{ ...refusal, extensions: { ...refusal.extensions, owner: '310101' } }]);
  });

  it('may ask on for what its answer refers to, which is a query', async () => {
    const { data } = await city.ask(`mutation { ${rename(first, 'New').replace('{ name }', '{ advisor { name } }')} }`);
    expect(data).toEqual({ rename: { advisor: { name: 'Xu' } } });
    expect(city.second.received.map(({ query }) => query.slice(0, 6))).toEqual(['query(']);
  });

  it('with a malformed id reaches nobody', async () => {
    const answer = await city.ask(`mutation { ${rename('nobody', 'New')} }`);
    expect(errorsOf(answer)).toEqual(['ID_MALFORMED undefined rename']);
    expect([city.city, city.first, city.second].map(({ received }) => received.length)).toEqual([0, 0, 0]);
  });
});

describe('queries under way at the same time', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity();
  });
  afterEach(() => city.close());

  const query = '{ count(within: "310101") }';

  it('are asked once when they are alike in everything user-specific', async () => {
    const headers = { authorization: 'Bearer a' };
    const answers = await Promise.all(
      ['1', '2', '3'].map((id) => city.ask(query, { headers, traceHeaders: { 'x-request-id': id } })),
    );
    expect(answers.map(({ data }) => data)).toEqual([{ count: 3 }, { count: 3 }, { count: 3 }]);
    expect(city.first.received).toHaveLength(1);
  });

  it('are never shared between different tokens', async () => {
    await Promise.all(
      ['a', 'b', 'b'].map((token) => city.ask(query, { headers: { authorization: `Bearer ${token}` } })),
    );
    expect(city.first.received.map(({ headers }) => headers.authorization).toSorted()).toEqual([
      'Bearer a',
      'Bearer b',
    ]);
  });

  it('give each asker an answer of its own to change', async () => {
    const division = '{ division(code: "310101") { label } }';
    const [a, b] = await Promise.all([city.ask(division), city.ask(division)]);
    expect(city.first.received).toHaveLength(1);
    Object.assign(Object(a.data['division']), { label: 'changed' });
    expect(b.data).toMatchObject({ division: { label: 'label of 310101' } });
  });

  it('name the owner that they are meant for', async () => {
    await city.ask(query);
    expect(city.first.received.map(({ headers }) => headers['x-assistance-owner'])).toEqual(['310101']);
  });
});
