import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, buildSchema, parse, validate } from 'graphql';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

const STREET = 'street:310101002';

/**
 * As relay-compiler 21 writes the pagination query of a fragment with `@refetchable` and `@connection` on a type that `npm run -s schema` prints
 * with `@fetchable`. The compiler itself is 120 MB and no dependency for one test.
 */
const paged = (type: string, list: string, extra = ''): string => `
  query PageQuery($after: String, $first: Int = 20, $id: ID!) {
    fetch__${type}(id: $id) { ...Page_2HEEH6 id }
  }
  fragment Page_2HEEH6 on ${type} {
    ${list}(first: $first, after: $after) {
      edges { node { id ${extra} __typename } cursor }
      pageInfo { endCursor hasNextPage }
    }
    id
  }
`;
const lists = [
  ['Client', 'visits', 'visitedOn'],
  ['Station', 'advisors', ''],
] as const;

type Edges = {
  edges: { node: { id: string }; cursor: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
};
type Page = Readonly<Record<string, { id: string } & Readonly<Record<string, Edges>>>>;

let schema: GraphQLSchema;
let printed: string;
let city: SharedCity;

beforeAll(async () => {
  const print = promisify(execFile)(process.execPath, ['gateway/supergraph/schema.main.ts']);
  [{ stdout: printed }, city] = await Promise.all([print, sharedCity()]);
  schema = buildSchema(printed);
}, 120_000);

describe('Relay pages through a list of a record', () => {
  test.each(lists)('of %s, whose type the printed schema marks', (type, list, extra) => {
    expect(schema.getDirective('fetchable')?.locations).toContain('OBJECT');
    expect(schema.getType(type)?.astNode?.directives?.map(({ name }) => name.value)).toContain('fetchable');
    expect(validate(schema, parse(paged(type, list, extra)))).toEqual([]);
  });

  test.each(lists)('of %s by what its compiler sends, to the end', async (type, list, extra) => {
    const record = type === 'Client' ? 'clients' : 'stations';
    const found = await city
      .as(STREET)
      .ask<Record<string, { edges: { node: { id: string } & Record<string, Edges> }[] }>>(
        `{ ${record}(within: "310101002", first: 50) { edges { node { id ${list}(first: 200) { edges { node { id } } } } } } }`,
      );
    const rows = found[record]?.edges.map(({ node }) => node) ?? [];
    const [whole] = rows.toSorted((a, b) => (b[list]?.edges.length ?? 0) - (a[list]?.edges.length ?? 0));
    const wanted = whole?.[list]?.edges.map(({ node }) => node.id) ?? [];
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await city.as(STREET).ask<Page>(paged(type, list, extra), { id: whole?.id, first: 1, after });
      const part = page[`fetch__${type}`]?.[list];
      seen.push(...(part?.edges.map(({ node }) => node.id) ?? []));
      after = part?.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after !== null);
    expect(wanted.length).toBeGreaterThanOrEqual(1);
    expect(seen).toEqual(wanted);
  });

  test('as client and station do, what is no id is refused', async () => {
    const query = '{ a: fetch__Client(id: "x") { id } b: client(id: "x") { id } }';
    const { data, errors } = await city.as(STREET).answer(query);
    expect(data).toEqual({ a: null, b: null });
    expect(new Set(errors.map(({ code }) => code)).size).toBe(1);
  });
});
