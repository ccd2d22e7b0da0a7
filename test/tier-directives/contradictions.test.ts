import { describe, expect, it } from '@jest/globals';
import { TierSchemaError, compileTierSchema } from '#tiers';

const place = 'type Place @key(fields: "code") { code: String! }';

describe('a domain schema', () => {
  it.each([
    [
      'Stats.rate',
      '@ratio names done, which is not an @sum sibling',
      'type Stats { done: Int all: Int @sum rate: Float @ratio(of: "done", over: "all") }',
    ],
    [
      'Stats.rate',
      '@ratio names none, which is not an @sum sibling',
      'type Stats { all: Int @sum rate: Float @ratio(of: "none", over: "all") }',
    ],
    [
      'Stats.rows',
      '@by names none, which Row does not have',
      'type Row { n: Int @sum } type Stats { rows: [Row] @by(field: "none") }',
    ],
    ['Stats.rows', '@by needs a list of objects', 'type Stats { rows: [Int] @by(field: "n") }'],
    [
      'Stats.rows',
      '@by names inner, which is not a plain value',
      'type I { n: Int } type Row { inner: I } type Stats { rows: [Row] @by(field: "inner") }',
    ],
    [
      'Stats.rows',
      '@ranked needs @by',
      'type Row { n: Int @sum } type Stats { rows(first: Int): [Row] @ranked(by: "n") }',
    ],
    [
      'Stats.rows',
      '@ranked names inner.none, which is no single value of Row',
      `type I { n: Int @sum } type Row { n: Int inner: I }
       type Stats { rows(first: Int): [Row] @by(field: "n") @ranked(by: "inner.none") }`,
    ],
    [
      'Stats.rows',
      '@ranked needs an argument first',
      'type Row { n: Int all: Int @sum } type Stats { rows: [Row] @by(field: "n") @ranked(by: "all") }',
    ],
    ['Stats.all', 'both @sum and @max', 'type Stats { all: Int @sum @max }'],
    ['Stats.all', '@sum needs a single value', 'type Stats { all: [Int] @sum }'],
    ['Stats.all', '@subtree with nothing that locates: Stats has no @key', 'type Stats { all: Int @subtree @sum }'],
    [
      'Query.all',
      '@subtree with nothing that locates: put @locates on an argument',
      'type Query { all: Int @subtree @sum }',
    ],
    ['Query.all', 'both @subtree and @lineage', 'type Query { all(of: ID @locates): Int @subtree @lineage }'],
    ['Query.all', 'both @lineage and @everywhere', 'type Query { all(of: ID @locates): Int @everywhere @lineage }'],
    [
      'Query.all',
      '@everywhere with nothing that locates: put @locates on an argument',
      'type Query { all: Int @everywhere @sum }',
    ],
    ['Query.all', '@locates on of: a list has no one place', 'type Query { all(of: [ID!]! @locates): Int }'],
    [
      'Mutation.all',
      'a mutation goes to one owner, so not @subtree',
      'type Mutation { all(of: ID @locates): Int @subtree }',
    ],
    [
      'Query.all',
      '@subtree of pages needs edges { cursor } in AllConnection',
      `type Query { all(of: ID @locates): AllConnection @subtree }
       type AllConnection { edges: [Edge] pageInfo: Info } type Edge { id: ID } type Info { hasNextPage: Boolean }`,
    ],
    [
      'Query.all',
      '@subtree of pages needs pageInfo { hasNextPage } in AllConnection',
      `type Query { all(of: ID @locates): AllConnection @subtree }
       type AllConnection { edges: [Edge] pageInfo: Info } type Edge { cursor: String } type Info { endCursor: String }`,
    ],
    [
      'Stats.some',
      '@atMost names all, which is not an @sum sibling',
      'type Stats { some: Int @sum @atMost(field: "all") all: Int }',
    ],
    ['Stats.some', '@atMost needs @sum', 'type Stats { some: Int @atMost(field: "all") all: Int @sum }'],
    ['Mark', '@matches needs a regular expression', 'scalar Mark @matches(pattern: "(")'],
    ['Stats.other', '@refers needs a type with @key, and Stats has none', 'type Stats { other: Stats @refers }'],
    ['Result.errors', '@refusals needs a list of objects', 'type Result { errors: [String] @refusals }'],
    [
      'Result.errors',
      '@refusals needs code and message in Error',
      'type Result { errors: [Error] @refusals } type Error { code: String }',
    ],
    [
      'Result.errors',
      '@refusals beside ok, which is null where a write is refused here',
      'type Result { ok: Int! errors: [Error] @refusals } type Error { code: String message: String }',
    ],
    [
      'Result.errors',
      '@refusals beside at, which is null where a write is refused here',
      'type Result { errors: [Error] @refusals } type Error { code: String message: String at: Int! }',
    ],
    ['Error.message', '@worded needs a single value', 'type Error { message: [String] @worded }'],
    [
      'Error.message',
      '@worded needs the siblings code, reason and values { name value }',
      'type Error { code: String message: String @worded reason: String values: [Value] } type Value { name: String }',
    ],
  ])('that contradicts itself at %s is refused: %s', (coordinate, why, sdl) => {
    const compile = () =>
      compileTierSchema(`${place} ${sdl.includes('type Query') ? sdl : `type Query { here: Place } ${sdl}`}`);
    expect(compile).toThrow(TierSchemaError);
    expect(compile).toThrow(`${coordinate}: ${why}`);
  });

  it('may come with or without the definitions of the directives', () => {
    const sdl = 'extend type Query { count(of: ID! @locates): Int @subtree @sum }';
    const bare = compileTierSchema(sdl);
    expect(bare.sdl).toContain('directive @subtree');
    expect(compileTierSchema(bare.sdl).sdl).toBe(bare.sdl);
    expect(bare.findField('Query', 'count')).toMatchObject({ strategy: 'subtree', rule: { kind: 'sum' } });
  });
});
