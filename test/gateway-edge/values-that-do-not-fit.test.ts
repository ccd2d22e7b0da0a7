import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { tierDirectives } from '#tiers';
import { deskOwners } from '../testkit/desks.ts';
import { type TestGateway, divisionsSource, startTestGateway } from '../testkit/gateway.ts';
import { type PlainSubgraph, startPlainSubgraph } from '../testkit/plain-subgraph.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
const shop = `${LINK}
  type Query { name: String! first: Product products: [Product!] shelves: [[Int!]!] any: Thing }
  type Product @key(fields: "upc") { upc: ID! title: String! price: Int size: Size parts: [Part!]! maker: Maker! }
  type Part { weight: Int! }
  type Maker { name: String! }
  union Thing = Product | Maker
  enum Size { SMALL LARGE }
`;
const reviews = `${LINK}
  type Query { count: Int }
  type Product @key(fields: "upc") { upc: ID! stars: Int! best: Review comments: [Review!]! }
  type Review { text: String! }
`;
const two = [
  { __typename: 'Product', upc: '1' },
  { __typename: 'Product', upc: '2' },
];
const none = () => null;
const answering = (data: unknown, errors?: readonly object[]) => ({
  status: 200,
  body: JSON.stringify({ data, errors }),
});
const told = (...paths: string[]) => paths.map((path) => `SUBGRAPH_INVALID_ANSWER shop ${path}`);
const error = (...path: (string | number)[]) => ({ message: 'Sold out.', path, extensions: { code: 'SOLD_OUT' } });
const at = (...paths: string[]) => paths.map((path) => `SUBGRAPH_INVALID_ANSWER reviews products.${path}`);

describe('a value of a subgraph at its URL that does not fit its type', () => {
  let servers: { shop: PlainSubgraph; reviews: PlainSubgraph };
  let gateway: TestGateway;

  beforeAll(async () => {
    servers = {
      shop: await startPlainSubgraph(shop, { Query: { products: none } }),
      reviews: await startPlainSubgraph(reviews, { Query: { count: none } }),
    };
    gateway = await startTestGateway({
      subgraphs: [
        { name: 'shop', url: servers.shop.url, sdl: shop },
        { name: 'reviews', url: servers.reviews.url, sdl: reviews },
      ],
    });
  });
  afterEach(() => {
    servers.shop.pretend(undefined);
    servers.reviews.pretend(undefined);
  });
  afterAll(async () => {
    await gateway.close();
    await Promise.all([servers.shop.stop(), servers.reviews.stop()]);
  });

  const ask = async (query: string) => {
    const { data, errors, extensions } = await gateway.ask(query);
    const short = errors?.map(
      (one) => `${one.extensions.code} ${String(one.extensions['subgraph'])} ${one.path?.join('.')}`,
    );
    return { data, errors: short, extensions };
  };

  test.each([
    ['null for the whole', '{ name }', { name: null }, null, ['name']],
    ['nothing for the whole', '{ name }', {}, null, ['name']],
    ['null under an alias', '{ a: first { t: title } }', { alias_a: { alias_t: null } }, { a: null }, ['a.t']],
    [
      'null two levels down',
      '{ first { maker { name } } }',
      { first: { maker: { name: null } } },
      { first: null },
      ['first.maker.name'],
    ],
    ['null for a list', '{ first { parts { weight } } }', { first: { parts: null } }, { first: null }, ['first.parts']],
    [
      'null in a list',
      '{ first { parts { weight } } }',
      { first: { parts: [{ weight: 1 }, null] } },
      { first: null },
      ['first.parts.1'],
    ],
    [
      'nulls in a list, each',
      '{ products { title } }',
      { products: [{ title: null }, { title: 'b' }, { title: null }] },
      { products: null },
      ['products.0.title', 'products.2.title'],
    ],
    ['null in a list of lists', '{ shelves }', { shelves: [[1], [2, null]] }, { shelves: null }, ['shelves.1.1']],
    [
      'a text for an Int',
      '{ first { price } }',
      { first: { price: 'dear' } },
      { first: { price: null } },
      ['first.price'],
    ],
    [
      'a fraction for an Int',
      '{ first { price } }',
      { first: { price: 1.5 } },
      { first: { price: null } },
      ['first.price'],
    ],
    [
      'a word that is none of the enum',
      '{ first { size } }',
      { first: { size: 'HUGE' } },
      { first: { size: null } },
      ['first.size'],
    ],
    ['nothing for a field', '{ first { price } }', { first: {} }, { first: { price: null } }, ['first.price']],
    ['a text for an object', '{ first { price } }', { first: 'table' }, { first: null }, ['first']],
    ['an object for a list', '{ products { price } }', { products: {} }, { products: null }, ['products']],
    ['another type', '{ any { ... on Maker { name } } }', { any: { __typename: 'Part' } }, { any: null }, ['any']],
    [
      'null in a fragment',
      '{ any { ... on Maker { name } } }',
      { any: { __typename: 'Maker', name: null } },
      { any: null },
      ['any.name'],
    ],
  ])('%s is null with one error at its path', async (_, query, said, data, paths) => {
    servers.shop.pretend(answering(said));
    expect(await ask(query)).toEqual({ data, errors: told(...paths), extensions: undefined });
  });

  test('has no second error where the subgraph reported one, above or beneath', async () => {
    servers.shop.pretend(answering({ first: { title: null } }, [error('first', 'title')]));
    expect(await ask('{ first { title } }')).toMatchObject({
      data: { first: null },
      errors: ['SOLD_OUT undefined first.title'],
    });
    servers.shop.pretend(answering({ name: null, first: null }, [error('first')]));
    expect((await ask('{ name first { title } }')).errors).toEqual(['SOLD_OUT undefined first', ...told('name')]);
  });

  describe('through its records', () => {
    // The gateway asks for an alias under a name of its own.
    const PRODUCTS = '{ products { a: stars b: best { text } } }';
    const cases: [string, string, unknown[], unknown, string[]][] = [
      [
        'null',
        PRODUCTS,
        [
          { alias_a: 5, alias_b: null },
          { alias_a: null, alias_b: null },
        ],
        null,
        at('1.a'),
      ],
      [
        'null within',
        PRODUCTS,
        [
          { alias_a: 5, alias_b: { text: null } },
          { alias_a: 4, alias_b: null },
        ],
        [
          { a: 5, b: null },
          { a: 4, b: null },
        ],
        at('0.b.text'),
      ],
      ['no record at all', PRODUCTS, [{ alias_a: 5, alias_b: null }, null], null, at('1.a')],
      [
        'no record, of which nothing is needed',
        '{ products { best { text } } }',
        [null, { best: { text: 'x' } }],
        [{ best: null }, { best: { text: 'x' } }],
        [],
      ],
      [
        'a text for a record',
        '{ products { best { text } } }',
        ['x', { best: null }],
        [{ best: null }, { best: null }],
        at('0'),
      ],
      [
        'null in a list',
        '{ products { comments { text } } }',
        [{ comments: [{ text: 'x' }, null] }, { comments: [] }],
        null,
        at('0.comments.1'),
      ],
    ];
    test.each(cases)("%s is told at the caller's path", async (_, query, entities, products, paths) => {
      servers.shop.pretend(answering({ products: two }));
      servers.reviews.pretend(answering({ _entities: entities }));
      const { data, errors } = await ask(query);
      expect({ data, errors: errors ?? [] }).toEqual({ data: { products }, errors: paths });
    });
  });

  test('is told also where another subgraph fails', async () => {
    servers.shop.pretend(answering({ first: { title: null } }));
    servers.reviews.pretend({ status: 500, body: '' });
    const { data, errors } = await ask('{ first { title } count }');
    expect(data).toEqual({ first: null, count: null });
    expect(errors?.toSorted()).toEqual(
      ['SUBGRAPH_INVALID_ANSWER reviews undefined', ...told('first.title')].toSorted(),
    );
  });

  test('is no answer when it is null as a whole and nobody says why', async () => {
    servers.shop.pretend(answering(null));
    const { data, errors } = await gateway.ask('{ first { title } }');
    expect({ data, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
      data: { first: null },
      codes: ['SUBGRAPH_INVALID_ANSWER'],
    });
  });
});

test('a record that its owner does not know, though something of it may not be null, is told as missing', async () => {
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    ${tierDirectives}
    scalar DivisionCode
    type Division @key(fields: "code") { code: DivisionCode! seat: String! }`;
  const owner = await startPlainSubgraph(`${sdl} type Query { ok: Boolean }`, {});
  const gateway = await startTestGateway({
    subgraphs: [await divisionsSource(), { name: 'desks', url: 'http://owners.invalid/desks', sdl, tiered: true }],
    owners: deskOwners({ 31: owner.url }),
  });
  owner.pretend(answering({ _entities: [null] }));
  const { data, errors, extensions } = await gateway.ask('{ division(code: "31") { seat } }', { as: 'city' });
  expect({ data, extensions, errors: errors?.map(({ path, extensions: { code } }) => ({ path, code })) }).toEqual({
    data: { division: null },
    extensions: undefined,
    errors: [{ path: ['division', 'seat'], code: 'VALUE_MISSING' }],
  });
  await gateway.close();
  await owner.stop();
});
