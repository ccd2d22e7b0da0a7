import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';
import { type PlainSubgraph, startPlainSubgraph } from '../testkit/plain-subgraph.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@shareable"])';
const offers = {
  sdl: `${LINK}
    type Query { offers: [Offer!]! named: [Named!]! }
    union Offer = Grant | Place
    interface Named { id: String name: String }
    scalar Json
    type Grant implements Named @key(fields: "id") { id: String name: String amount: Int! terms: Json }
    type Place implements Named @key(fields: "id") { id: String name: String address: String broken: String! @shareable }`,
  resolvers: {
    Query: { offers: () => all, named: () => all },
    Place: {
      broken: () => {
        throw new Error('never told');
      },
    },
  },
};
const all = [
  { __typename: 'Grant', id: 'g1', name: '助学金', amount: 300, terms: { alias_id: 'kept', id: 1 } },
  { __typename: 'Place', id: 'p1', name: '食堂', address: '云南中路' },
];
const reviews = {
  sdl: `${LINK}
    type Grant @key(fields: "id") { id: String name: String @external  reviewOf: String @requires(fields: "name") }
    type Place @key(fields: "id") {
      id: String
      name: String @external
      reviewOf: String @requires(fields: "name")
      broken: String @shareable
    }`,
  resolvers: {
    Grant: { reviewOf: ({ id, name }: { id: string; name: string }) => `${id} ${name}` },
    Place: { reviewOf: ({ id, name }: { id: string; name: string }) => `${id} ${name}` },
  },
};

describe('an alias over unions and interfaces of two subgraphs', () => {
  let servers: PlainSubgraph[];
  let gateway: TestGateway;

  beforeAll(async () => {
    servers = [
      await startPlainSubgraph(offers.sdl, offers.resolvers),
      await startPlainSubgraph(reviews.sdl, reviews.resolvers),
    ];
    gateway = await startTestGateway({
      subgraphs: [offers, reviews].map(({ sdl }, i) => ({
        name: ['offers', 'reviews'][i] ?? '',
        url: servers[i]?.url ?? '',
        sdl,
      })),
    });
  });
  afterAll(async () => {
    await gateway.close();
    await Promise.all(servers.map((server) => server.stop()));
  });

  test.each(['offers', 'named'])('each object of %s has the names of its own type', async (list) => {
    const { data, errors } = await gateway.ask(
      `{ ${list} {
        ... on Grant { name: id id: name __typename: reviewOf }
        ... on Place { id: address name: reviewOf place: __typename }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      [list]: [
        { name: 'g1', id: '助学金', __typename: 'g1 助学金' },
        { id: '云南中路', name: 'p1 食堂', place: 'Place' },
      ],
    });
  });

  test('a value of a scalar is not looked into', async () => {
    const { data } = await gateway.ask('{ offers { ... on Grant { id: terms alias_: reviewOf } } }');
    expect(data).toEqual({ offers: [{ id: { alias_id: 'kept', id: 1 }, alias_: 'g1 助学金' }, {}] });
  });

  test('an error of one type stands at the name that was sent, also where the types disagree on the field', async () => {
    const { errors } = await gateway.ask('{ offers { ... on Grant { x: name } ... on Place { x: broken } } }');
    expect(errors).toEqual([expect.objectContaining({ path: ['offers', 1, 'x'] })]);
  });

  test('and without any alias', async () => {
    const { errors } = await gateway.ask('{ offers { ... on Grant { broken: name } ... on Place { broken } } }');
    expect(errors).toEqual([expect.objectContaining({ path: ['offers', 1, 'broken'] })]);
  });
});

const goods = {
  sdl: `${LINK} type Query { goods: [Good!]! }
    type Good @key(fields: "id") { id: ID! price(currency: String): Int }`,
  resolvers: {
    Query: { goods: () => [{ id: '1' }] },
    Good: { price: (_: unknown, { currency }: { currency?: string }) => ({ USD: 7, EUR: 6 })[currency ?? ''] ?? 50 },
  },
};
const taxes = {
  sdl: `${LINK} type Good @key(fields: "id") {
      id: ID!
      price(currency: String): Int @external
      tax: Int @requires(fields: "price(currency: \\"USD\\")")
    }`,
  resolvers: { Good: { tax: ({ price }: { price: number }) => price * 2 } },
};

test.each(['price(currency: "EUR")', 'price', 'id: price(currency: "EUR") name: price(currency: "USD")'])(
  'what a subgraph requires with arguments of its own is not taken from %s',
  async (asked) => {
    const servers = [
      await startPlainSubgraph(goods.sdl, goods.resolvers),
      await startPlainSubgraph(taxes.sdl, taxes.resolvers),
    ];
    const gateway = await startTestGateway({
      subgraphs: [goods, taxes].map(({ sdl }, i) => ({
        name: ['goods', 'taxes'][i] ?? '',
        url: servers[i]?.url ?? '',
        sdl,
      })),
    });
    const plain = await gateway.ask(`{ goods { ${asked} } }`);
    const { data, errors } = await gateway.ask(`{ goods { ${asked} tax } }`);
    await gateway.close();
    await Promise.all(servers.map((server) => server.stop()));
    expect(errors).toBeUndefined();
    expect(data).toEqual({ goods: [{ ...Object(plain.data).goods[0], tax: 14 }] });
  },
);
