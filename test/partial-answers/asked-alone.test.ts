import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type City, type TestOwner, startCity } from '../one-answer/kit/index.ts';

const FIELD = 'district: division(code: "310101") { label seat }';
const BESIDE = 'other: division(code: "310104") { label }';
const RECORDS = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Division { label seat } } }';

const down = (code: string, path?: readonly unknown[]) => ({ message: 'It failed.', path, extensions: { code } });
const saying = (data: unknown, ...errors: readonly object[]) => ({ body: JSON.stringify({ data, errors }) });

const record = (code: string) => ({ __typename: 'Division', code });

type Trouble = { readonly name: string; readonly cause: (owner: TestOwner) => unknown };

const ofFields: readonly Trouble[] = [
  { name: 'is down', cause: (owner) => owner.stop() },
  { name: 'cannot reach its database', cause: (owner) => owner.behave(saying(null, down('DATABASE_UNREACHABLE'))) },
  {
    name: 'fails on the field',
    cause: (owner) => owner.behave(saying({ district: null }, down('INTERNAL', ['district']))),
  },
  {
    name: 'fails beneath the field',
    cause: (owner) => owner.behave(saying({ district: null }, down('INTERNAL', ['district', 'seat']))),
  },
  { name: 'answers nonsense', cause: (owner) => owner.behave(saying({ district: 7 })) },
  {
    name: 'refuses',
    cause: (owner) => owner.behave(saying({ district: null }, down('DIVISION_FORBIDDEN', ['district']))),
  },
];

const ofRecords: readonly Trouble[] = [
  { name: 'is down', cause: (owner) => owner.stop() },
  { name: 'cannot reach its database', cause: (owner) => owner.behave(saying(null, down('DATABASE_UNREACHABLE'))) },
  {
    name: 'fails on the record',
    cause: (owner) => owner.behave(saying({ _entities: [null] }, down('INTERNAL', ['_entities', 0]))),
  },
  {
    name: 'fails on a field of the record',
    cause: (owner) =>
      owner.behave(saying({ _entities: [{ label: null, seat: 's' }] }, down('INTERNAL', ['_entities', 0, 'label']))),
  },
  { name: 'answers no list', cause: (owner) => owner.behave(saying({ _entities: 7 })) },
  { name: 'answers no record', cause: (owner) => owner.behave(saying({ _entities: ['x'] })) },
  {
    name: 'refuses the record',
    cause: (owner) => owner.behave(saying({ _entities: [null] }, down('NOT_FOUND', ['_entities', 0]))),
  },
];

describe('an owner that is asked alone is named as if it were asked beside another', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity();
  });
  afterEach(() => city.close());

  it.each(ofFields)('for a field when it $name', async ({ cause }) => {
    await cause(city.first);
    const alone = await city.ask(`{ ${FIELD} }`);
    const beside = await city.ask(`{ ${FIELD} ${BESIDE} }`);
    expect(alone.owners).toEqual(beside.owners);
    expect(alone.owners.every(({ owner }) => owner === '310101')).toBe(true);
  });

  it.each(ofRecords)('for a record when it $name', async ({ cause }) => {
    await cause(city.first);
    const alone = await city.ask(RECORDS, { variables: { r: [record('310101')] } });
    const beside = await city.ask(RECORDS, { variables: { r: [record('310101'), record('310104')] } });
    expect(alone.owners).toEqual(beside.owners);
  });

  it('for every field of a record, with the code of its own', async () => {
    city.first.behave(saying(null, down('DATABASE_UNREACHABLE')));
    const { owners } = await city.ask(RECORDS, { variables: { r: [record('310101')] } });
    expect(owners).toMatchObject([
      { owner: '310101', code: 'DATABASE_UNREACHABLE', fields: ['Division.label', 'Division.seat'] },
    ]);
  });
});
