import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Kind, buildSchema, parse, validate } from 'graphql';
import { loadShanghai } from '#divisions';
import { countGenerations } from '../../gateway/edge/index.ts';
import { estimate } from '../../gateway/edge/limits/estimate.ts';
import { code } from '../testkit/codes.ts';

const schema = buildSchema(/* GraphQL */ `
  type Query {
    division(code: String!): Division
    pets: [Pet!]
    members: [Member!]
    months(last: Int = 12): [Month!]
  }
  type Mutation {
    keep: Cat
  }
  type Division {
    code: String!
    parent: Division
    children: [Division!]
    figure: Figure
  }
  type Figure {
    total: Int
  }
  type Month {
    done: Int
  }
  interface Pet {
    name: String
  }
  type Cat implements Pet {
    name: String
    lives: [Month!]
  }
  type Dog implements Pet {
    name: String
    owner: Dog
  }
  type Bird {
    song: String
  }
  union Member = Cat | Dog | Bird
`);
const tree = loadShanghai();
const costs = new Map([
  ['Division.figure', { weight: 5, assumedSize: undefined, slicingArguments: [] }],
  ['Query.months', { weight: 1, assumedSize: undefined, slicingArguments: ['last'] }],
  ['Query.pets', { weight: 1, assumedSize: 3, slicingArguments: [] }],
]);
const facts = {
  isTiered: () => false,
  costOf: (coordinate: string) => costs.get(coordinate),
  divisionSizes: countGenerations(tree),
};

function measure(text: string, variables = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new TypeError('the document has no operation');
  return estimate(schema, document, operation, facts).measure(variables);
}
const costOf = (text: string, variables = {}): number => measure(text, variables).cost;

describe('a document costs the weight of each field for each time the answer may hold it', () => {
  const city = code('31');
  const districts = tree.childrenOf(city);
  const streets = districts.flatMap((district) => tree.childrenOf(district.code));

  test.each([
    ['the districts of the city', '{ division(code: "31") { children { code } } }', 2 + districts.length],
    [
      'its streets',
      '{ division(code: "31") { children { children { code } } } }',
      2 + districts.length + streets.length,
    ],
    ['a write, which is a transaction of its own', 'mutation { a: keep { name } b: keep { name } }', 2 * (100 + 1)],
    ['a figure', '{ division(code: "31") { figure { total } } }', 1 + 5 + 1],
    [
      'of objects of which nothing but the type is asked, each as one value',
      '{ division(code: "31") { children { children { __typename } } } }',
      2 + districts.length + streets.length,
    ],
    ['nothing beneath a community', '{ division(code: "310101002001") { children { code } } }', 2],
    ['children of a code that is none, as any list', '{ division(code: "99") { children { code } } }', 2 + 16],
    [
      'children of a parent, as any list',
      '{ division(code: "310101") { parent { children { code } } } }',
      1 + 1 + 1 + 16,
    ],
    ['months by their argument', '{ months(last: 36) { done } }', 1 + 36],
    ['months by its default', '{ months { done } }', 1 + 12],
    ['a list of an assumed size', '{ pets { name } }', 1 + 3],
    [
      'of types that exclude each other the most costly one',
      '{ pets { ... on Cat { name lives { done } } ... on Dog { name owner { name } } } }',
      1 + 3 * (2 + 16),
    ],
    [
      'what every type has beside it',
      '{ pets { name ... on Cat { lives { done } } ... on Dog { owner { name } } } }',
      1 + 3 * (1 + 1 + 16),
    ],
    [
      'of a union the most costly member',
      '{ members { ... on Bird { song } ... on Pet { name } ... on Dog { owner { name } } } }',
      1 + 16 * (1 + 1 + 1),
    ],
  ])('%s', (_, text, cost) => {
    expect(costOf(text)).toBeCloseTo(cost, 6);
  });

  test('a code may come by a variable, and each request counts its own', () => {
    const text = 'query ($code: String!) { division(code: $code) { children { code } } }';
    for (const { code: given } of [...districts, ...streets.slice(0, 20)]) {
      expect(costOf(text, { code: given })).toBeCloseTo(2 + tree.childrenOf(given).length, 6);
    }
  });

  test('any nesting of children costs what counting the tree one by one gives', () => {
    const anyCode = fc.constantFrom(...tree.listWithin(city).map((division) => division.code));
    fc.assert(
      fc.property(anyCode, fc.integer({ min: 1, max: 4 }), fc.boolean(), (root, levels, byFragment) => {
        const inner = 'code figure { total }';
        const nest = (left: number): string => (left === 0 ? '' : `children { ${inner} ${nest(left - 1)} }`);
        const asked = byFragment
          ? `query { division(code: "${root}") { ...F } } fragment F on Division { ${inner} ${nest(levels)} }`
          : `{ division(code: "${root}") { ${inner} ${nest(levels)} } }`;
        const each = 1 + 5 + 1;
        const count = (division: typeof root, left: number): number =>
          each +
          (left === 0 ? 0 : 1 + tree.childrenOf(division).reduce((sum, child) => sum + count(child.code, left - 1), 0));
        expect(costOf(asked)).toBeCloseTo(1 + count(root, levels), 4);
      }),
      { numRuns: 200 },
    );
  });

  test('a fragment that is spread again and again is read once', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Dog { a: owner { ...F${i + 1} } b: owner { ...F${i + 1} } }`,
    );
    const text = `{ pets { ...F0 } } ${fragments.join(' ')} fragment F40 on Dog { name }`;
    expect(costOf(text)).toBeGreaterThan(2 ** 40);
    expect(measure(text).heaviest().path[0]).toBe('pets');
  });

  test('what costs most is named from the outside in, as far as it is at least half of the whole', () => {
    const { cost, heaviest } = measure(
      '{ pets { name } city: division(code: "31") { code all: children { children { children { figure { total } } } } } }',
    );
    const { path, cost: part } = heaviest();
    expect(path).toEqual(['city', 'all', 'children', 'children', 'figure'].slice(0, path.length));
    expect(path.length).toBeGreaterThanOrEqual(4);
    expect(part).toBeGreaterThan(cost / 2);
    expect(part).toBeLessThanOrEqual(cost);
  });
});
