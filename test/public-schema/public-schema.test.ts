import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readSupergraphFile, ownSupergraphFile } from '../../gateway/supergraph/index.ts';

const print = async (...options: string[]): Promise<GraphQLSchema> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['gateway/supergraph/schema.main.ts', ...options]);
  return buildSchema(stdout);
};

describe('npm run schema prints what callers may ask', () => {
  let whole: GraphQLSchema;
  let partner: GraphQLSchema;
  let figures: GraphQLSchema;

  beforeAll(async () => {
    [whole, partner, figures] = await Promise.all([print(), print('--partner'), print('--partner', '--figures')]);
  });

  test('of everybody, without anything that only routers need', () => {
    expect(whole.getMutationType()?.getFields()).toHaveProperty('recordVisit');
    expect(Object.keys(whole.getTypeMap()).filter((name) => /^(?:join|link)__|^_(?!_)/.test(name))).toEqual([]);
    expect(
      whole
        .getDirectives()
        .map(({ name }) => name)
        .filter((name) => !/^(?:skip|include|deprecated|specifiedBy|oneOf)$/.test(name)),
    ).toEqual(['fetchable']);
  });

  test('of partners, without people, and with counts only where they are asked for', () => {
    expect(partner.getMutationType()).toBeUndefined();
    expect(partner.getType('Client')).toBeUndefined();
    expect(Object.keys(partner.getQueryType()?.getFields() ?? {}).filter((name) => name.startsWith('fetch'))).toEqual(
      [],
    );
    expect(partner.getQueryType()?.getFields()).toHaveProperty('policiesInForce');
    expect(partner.getType('Coverage')).toBeUndefined();
    expect(figures.getType('Coverage')).toBeDefined();
  });

  test('with a description of every type, field, argument and value', () => {
    for (const schema of [whole, partner, figures]) expect(undescribedIn(schema)).toEqual([]);
  });
});

test('a type that several domains extend says the same in each, so that what is published fits the whole graph', () => {
  const { tierSdls } = readSupergraphFile(ownSupergraphFile);
  const said = new Map<string, Set<string>>();
  for (const sdl of tierSdls.values()) {
    for (const [, description = '', name = ''] of sdl.matchAll(/^"(.+)"\n(?:type|input|enum|interface) (\w+)/gm)) {
      said.set(name, (said.get(name) ?? new Set()).add(description));
    }
  }
  expect(said.size).toBeGreaterThan(50);
  expect([...said].filter(([, descriptions]) => descriptions.size > 1)).toEqual([]);
});

function undescribedIn(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (/^(?:__.*|String|Int|Float|Boolean|ID)$/.test(type.name)) return [];
    const own = type.description ? [] : [type.name];
    if (isEnumType(type)) {
      return [
        ...own,
        ...type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
      ];
    }
    if (isInputObjectType(type)) {
      return [
        ...own,
        ...Object.values(type.getFields()).flatMap(({ name, description }) =>
          description ? [] : [`${type.name}.${name}`],
        ),
      ];
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return own;
    const fields = Object.values(type.getFields()).flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...field.args.flatMap(({ name, description }) => (description ? [] : [`${type.name}.${field.name}(${name})`])),
    ]);
    return [...own, ...fields];
  });
}
