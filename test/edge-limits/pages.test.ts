import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { edgeDefaults } from '#config';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';
import { type PlainSubgraph, startPlainSubgraph } from '../testkit/plain-subgraph.ts';

const sdl = /* GraphQL */ `
  type Query {
    shelves(first: Int = 50): ShelfConnection
    top(first: Int): [Book!]
  }
  type ShelfConnection {
    totalCount: Int
    edges: [ShelfEdge!]
  }
  type ShelfEdge {
    node: Shelf!
  }
  type Shelf {
    name: String
    books(first: Int = 10): BookConnection
  }
  type BookConnection {
    totalCount: Int
    pageInfo: PageInfo
    edges: [BookEdge!]
  }
  type BookEdge {
    node: Book!
  }
  type PageInfo {
    hasNextPage: Boolean
  }
  type Book {
    title: String
  }
`;
const PAGE = 'query ($first: Int) { shelves(first: $first) { edges { node { name } } } }';

describe('a page', () => {
  let library: PlainSubgraph;
  let gateway: TestGateway;
  const most = 5000;

  beforeAll(async () => {
    library = await startPlainSubgraph(sdl, { Query: { shelves: () => ({ edges: [] }), top: () => [] } });
    gateway = await startTestGateway({
      subgraphs: [{ name: 'library', url: library.url, sdl }],
      edge: { limits: { ...edgeDefaults.limits, cost: most } },
    });
  });
  afterAll(async () => {
    await gateway.close();
    await library.stop();
  });

  const codesOf = async (query: string, variables = {}) =>
    (await gateway.ask(query, { variables })).errors?.map(({ extensions: { code } }) => code);

  test.each([
    ['by number', '{ shelves(first: 500) { totalCount } }', {}],
    ['by variable', PAGE, { first: 500 }],
    ['by the default of a variable', PAGE.replace('Int)', 'Int = 500)'), {}],
    ['of no rows', PAGE, { first: 0 }],
    ['of fewer', PAGE, { first: -1 }],
    ['by a fragment', 'query ($n: Int) { ...F } fragment F on Query { shelves(first: $n) { totalCount } }', { n: 201 }],
  ])('that is too large is refused once, before any owner is asked: %s', async (_, query, variables) => {
    const before = library.received.length;
    const { status, data, errors } = await gateway.ask(query, { variables });
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toEqual([
      {
        message: expect.stringContaining('1 to 200'),
        extensions: { code: 'PAGE_SIZE_INVALID', path: ['shelves'], values: { first: expect.any(Number), most: 200 } },
      },
    ]);
    expect(library.received).toHaveLength(before);
  });

  test.each([
    ['of 200 rows', PAGE, { first: 200 }],
    ['of one', PAGE, { first: 1 }],
    ['of the usual size', PAGE, {}],
    ['of the usual size by null', PAGE, { first: null }],
    ['of a list that is no connection', '{ top(first: 500) { title } }', {}],
  ])('is answered: %s', async (_, query, variables) => {
    expect(await codesOf(query, variables)).toBeUndefined();
  });

  test('whose size is no number is refused as any other wrong variable', async () => {
    expect(await codesOf(PAGE, { first: 'many' })).toEqual(['BAD_USER_INPUT']);
  });

  test.each(['totalCount', '__typename', 'edges { __typename }', 'pageInfo { hasNextPage }'])(
    'costs at least its rows, which are read for { %s } too',
    async (rest) => {
      const asked = (inner: number) =>
        `{ shelves(first: 100) { edges { node { books(first: ${inner}) { ${rest} } } } } }`;
      expect(await codesOf(asked(20))).toBeUndefined();
      expect(await codesOf(asked(60))).toEqual(['DOCUMENT_TOO_COSTLY']);
    },
  );

  test('counts as many times as it may hold rows, however its size is said', async () => {
    const size = fc.integer({ min: 1, max: 200 });
    await fc.assert(
      fc.asyncProperty(size, size, fc.constantFrom('number', 'variable', 'default'), async (outer, inner, how) => {
        const [declared, first, variables] = {
          number: ['', [outer, inner], {}] as const,
          variable: ['($o: Int, $i: Int)', ['$o', '$i'], { o: outer, i: inner }] as const,
          default: [`($o: Int = ${outer}, $i: Int = ${inner})`, ['$o', '$i'], {}] as const,
        }[how];
        const books = `books(first: ${first[1]}) { edges { node { title } } }`;
        const codes = await codesOf(
          `query ${declared} { shelves(first: ${first[0]}) { edges { node { ${books} } } } }`,
          variables,
        );
        // shelves, edges, and a row for each: node, books, edges, and a row for each: node, title.
        const cost = 2 + outer * (3 + inner * 2);
        expect(codes).toEqual(cost > most ? ['DOCUMENT_TOO_COSTLY'] : undefined);
      }),
      { numRuns: 60 },
    );
  });

  test('without a size counts as its usual one', async () => {
    const usual = '{ shelves { edges { node { books { edges { node { title } } } } } } }';
    expect(await codesOf(usual)).toBeUndefined();
    expect(await codesOf(usual.replace('shelves', 'shelves(first: 200)').replace('books', 'books(first: 20)'))).toEqual(
      ['DOCUMENT_TOO_COSTLY'],
    );
  });
});
