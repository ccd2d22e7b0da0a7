import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type City, errorsOf, startCity } from '../one-answer/kit/index.ts';

const ID = '310101-c0000000-0000-7000-8000-000000000001';
const BESIDE = 'other: division(code: "310104") { label }';

type Fault = { readonly name: string; readonly query: string; readonly value: unknown };

/** What the first district answers to a field that is asked of it alone. */
const faults: readonly Fault[] = [
  { name: 'a fraction where an Int is due', query: `client(id: "${ID}") { age }`, value: { age: 1.5 } },
  { name: 'a number beyond Int', query: `client(id: "${ID}") { age }`, value: { age: 99_999_999_999 } },
  { name: 'a number where a text is due', query: `client(id: "${ID}") { name }`, value: { name: 7 } },
  { name: 'an object where an id is due', query: `client(id: "${ID}") { id }`, value: { id: {} } },
  { name: 'a word that is none of the enum', query: `client(id: "${ID}") { kind }`, value: { kind: 'HUGE' } },
  { name: 'null where it may not be', query: 'division(code: "310101") { seat }', value: { seat: null } },
  { name: 'null in a list where it may not be', query: `client(id: "${ID}") { grid }`, value: { grid: [[1, null]] } },
  { name: 'another type', query: 'division(code: "310101") { __typename }', value: { __typename: 'Client' } },
  {
    name: 'a type that is none',
    query: `client(id: "${ID}") { kin { __typename id } }`,
    value: { kin: [{ __typename: 'Cat', id: '1' }] },
  },
];

describe('a value that cannot be', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity();
  });
  afterEach(() => city.close());

  it.each(faults)('is null with an error when it is $name', async ({ query, value }) => {
    city.first.behave({ body: JSON.stringify({ data: { field: value } }) });
    const alone = await city.ask(`{ field: ${query} }`);
    expect({ data: alone.data, errors: errorsOf(alone) }).toEqual({
      data: { field: null },
      errors: ['OWNER_INVALID_ANSWER 310101 field'],
    });
    const beside = await city.ask(`{ field: ${query} ${BESIDE} }`);
    expect(beside.data).toEqual({ field: null, other: { label: 'label of 310104' } });
    expect(errorsOf(beside)).toEqual(['OWNER_INVALID_ANSWER 310101 field']);
  });

  it.each([
    ['another key', { code: '310104', __typename: 'Division' }],
    ['another type', { code: '310101', __typename: 'Client' }],
    ['a key of another type', { code: 310101, __typename: 'Division' }],
  ])('is a record of %s than was asked for', async (_, record) => {
    const query =
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Division { __typename code label } } }';
    city.first.behave({ body: JSON.stringify({ data: { _entities: [{ ...record, label: 'swapped' }] } }) });
    const answer = await city.ask(query, { variables: { r: [{ __typename: 'Division', code: '310101' }] } });
    expect(answer.data).toEqual({ _entities: [null] });
    expect(errorsOf(answer)).toEqual(['OWNER_INVALID_ANSWER 310101 _entities.0']);
  });
});
