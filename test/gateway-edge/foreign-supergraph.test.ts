import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';
import { type PlainSubgraph, startPlainSubgraph } from '../testkit/plain-subgraph.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
const products = {
  sdl: `${LINK} type Query { products: [Product] } type Product @key(fields: "upc") { upc: ID! name: String }`,
  resolvers: {
    Query: {
      products: () => [
        { upc: '1', name: 'Table' },
        { upc: '2', name: 'Chair' },
      ],
    },
  },
};
const reviews = {
  sdl: `${LINK} type Query { count: Int! } type Mutation { review(upc: ID!): Int }
    type Product @key(fields: "upc") { upc: ID! reviews: [String!] }`,
  resolvers: {
    Query: { count: () => 1 },
    Mutation: { review: () => 1 },
    Product: { reviews: ({ upc }: { upc: string }) => (upc === '1' ? ['sturdy'] : []) },
  },
};
const QUERY = '{ products { name reviews } }';

describe('the gateway over subgraphs of others, without owners', () => {
  let servers: { products: PlainSubgraph; reviews: PlainSubgraph };
  let gateway: TestGateway;

  beforeEach(async () => {
    servers = {
      products: await startPlainSubgraph(products.sdl, products.resolvers),
      reviews: await startPlainSubgraph(reviews.sdl, reviews.resolvers),
    };
    gateway = await startTestGateway({
      subgraphs: [
        { name: 'products', url: servers.products.url, sdl: products.sdl },
        { name: 'reviews', url: servers.reviews.url, sdl: reviews.sdl },
      ],
      ownerDeadlineMs: 400,
    });
  });
  afterEach(async () => {
    // At the same time: the gateway waits for writes that were sent.
    await Promise.all([gateway.close(), servers.products.stop(), servers.reviews.stop()]);
  });

  test('an anonymous query is joined over both', async () => {
    const { status, data, errors } = await gateway.ask(QUERY);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data).toEqual({
      products: [
        { name: 'Table', reviews: ['sturdy'] },
        { name: 'Chair', reviews: [] },
      ],
    });
    expect(servers.reviews.received[0]).not.toHaveProperty('authorization');
  });

  test('a token that holds is passed on to both', async () => {
    await gateway.ask(QUERY, { as: 'auditor:31' });
    for (const { received } of [servers.products, servers.reviews]) {
      expect(received[0]?.authorization).toMatch(/^Bearer ey/);
    }
  });

  test('it is ready without owners', async () => {
    const response = await fetch(new URL('/ready', gateway.url));
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 200,
      body: { ready: true, owners: [] },
    });
  });

  test.each([
    ['is down', (server: PlainSubgraph) => server.stop(), 'SUBGRAPH_UNAVAILABLE'],
    ['does not answer in time', (server: PlainSubgraph) => server.pretend('nothing'), 'SUBGRAPH_TIMEOUT'],
    [
      'answers with a page',
      (server: PlainSubgraph) => server.pretend({ status: 502, body: '<html>' }),
      'SUBGRAPH_INVALID_ANSWER',
    ],
    [
      'answers with other JSON',
      (server: PlainSubgraph) => server.pretend({ status: 200, body: '{"data":[]}' }),
      'SUBGRAPH_INVALID_ANSWER',
    ],
  ])('a subgraph that %s costs its own nullable part', async (_, fail, code) => {
    await fail(servers.reviews);
    const { data, errors } = await gateway.ask(QUERY);
    expect(data).toEqual({
      products: [
        { name: 'Table', reviews: null },
        { name: 'Chair', reviews: null },
      ],
    });
    expect(errors).toMatchObject([{ extensions: { code, subgraph: 'reviews' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|http:|ECONN|\.ts/);
  });

  test.each([
    ['does not answer in time', (server: PlainSubgraph) => server.pretend('nothing')],
    ['answers with a page', (server: PlainSubgraph) => server.pretend({ status: 502, body: '<html>' })],
  ])('a write to a subgraph that %s may have been done', async (_, fail) => {
    fail(servers.reviews);
    const { data, errors } = await gateway.ask('mutation { review(upc: "1") }');
    expect(data).toEqual({ review: null });
    expect(errors).toMatchObject([{ extensions: { code: 'OUTCOME_UNKNOWN', subgraph: 'reviews' } }]);
    expect(servers.reviews.received).toHaveLength(1);
  });

  test('a write to a subgraph that is down was not done', async () => {
    await servers.reviews.stop();
    const { errors } = await gateway.ask('mutation { review(upc: "1") }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });

  test('a subgraph that is down makes the whole null where its part may not be', async () => {
    await servers.reviews.stop();
    const { data, errors } = await gateway.ask('{ count }');
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
  });

  test("a subgraph's own code reaches the caller, and what it says of its inside does not", async () => {
    const extensions = {
      code: 'OUT_OF_PAPER',
      exception: { stacktrace: ['at secret.ts'] },
      response: { url: 'http://in' },
    };
    const error = { message: 'No paper left.', path: ['count'], extensions };
    servers.reviews.pretend({ status: 200, body: JSON.stringify({ data: { count: null }, errors: [error] }) });
    const { errors } = await gateway.ask('{ count }');
    expect(errors).toEqual([{ message: 'No paper left.', path: ['count'], extensions: { code: 'OUT_OF_PAPER' } }]);
  });

  test('an answer with errors counts whatever its status', async () => {
    const body = JSON.stringify({ errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] });
    servers.reviews.pretend({ status: 401, body });
    const { errors } = await gateway.ask(QUERY);
    expect(errors).toEqual([{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
