import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, isObjectType, isSpecifiedDirective } from 'graphql';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { coordinatesOf, getIntrospectionQuery, schemaToldBy, wholeGraph, writtenList } from './contract/coordinates.ts';

const contracts = { partner: ['partner'], 'partner-figures': ['partner', 'partner-figures'] } as const;
const names = ['partner', 'partner-figures'] as const;

let city: SharedCity;
let door: PartnerDoor;
const keys: Record<string, string> = {};

beforeAll(async () => {
  city = await sharedCity();
  door = await openPartnerDoor(city);
  for (const name of names) keys[name] = door.grant({ partner: name, tags: contracts[name] }).key;
}, 120_000);
afterAll(() => door.close());

async function toldTo(name: (typeof names)[number]): Promise<GraphQLSchema> {
  const answer = await door.ask(getIntrospectionQuery(), { key: keys[name] ?? '' });
  expect(answer.errors).toBeUndefined();
  return schemaToldBy(answer.data);
}

describe.each(names)('the contract %s', (name) => {
  test('opens what stands on its written list, and nothing else', async () => {
    const expected = [...new Set([...writtenList('partner'), ...(name === 'partner' ? [] : writtenList(name))])];
    expect(coordinatesOf(await toldTo(name))).toEqual(expected.toSorted());
  });

  test('is a part of the whole graph', async () => {
    const whole = new Set(coordinatesOf(wholeGraph()));
    expect(coordinatesOf(await toldTo(name)).filter((coordinate) => !whole.has(coordinate))).toEqual([]);
  });

  test('has no mutation, no directive but those of GraphQL, and none of the fields that gateways use', async () => {
    const schema = await toldTo(name);
    expect(schema.getMutationType() ?? null).toBeNull();
    const foreign = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
    expect(foreign.map((directive) => directive.name).filter((directive) => directive !== 'defer')).toEqual([]);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).not.toContain('_entities');
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).not.toContain('_service');
  });

  test('answers no other field of the whole graph on any type, and names none in what it says', async () => {
    const schema = await toldTo(name);
    const others = fieldsBeside(schema);
    expect(others.length).toBeGreaterThan(150);
    const known = namesIn(schema);
    for (const { type, field } of others) {
      const operation = type === 'Mutation' ? 'mutation' : 'query';
      const { data, errors = [] } = await door.ask(`${operation} { ...F } fragment F on ${type} { ${field} }`, {
        key: keys[name] ?? '',
      });
      expect({ type, field, data, code: errors[0]?.extensions.code }).toEqual({
        type,
        field,
        data: undefined,
        code: 'GRAPHQL_VALIDATION_FAILED',
      });
      const said = errors.flatMap(({ message }) => [...message.matchAll(/"(\w+)"/g)].map(([, word = '']) => word));
      expect(said.filter((word) => ![type, field, 'F'].includes(word) && !known.has(word))).toEqual([]);
    }
  });
});

function fieldsBeside(contract: GraphQLSchema): { type: string; field: string }[] {
  const told = new Set(coordinatesOf(contract));
  return Object.values(wholeGraph().getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => ({ type: type.name, field })))
    .filter(({ type, field }) => !told.has(`${type}.${field}`));
}

function namesIn(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap());
  return new Set([
    ...types.map(({ name }) => name),
    ...types.flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : [])),
  ]);
}

test('no contract knows a person: neither clients and advisors nor what is written on them', async () => {
  const types = Object.keys((await toldTo('partner-figures')).getTypeMap());
  for (const name of ['Client', 'Household', 'Visit', 'Advisor', 'Filing', 'Personal', 'AuditEntry', 'Mutation']) {
    expect(types).not.toContain(name);
  }
});
