import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compareCursorKeys, encodeCursor } from '#cursor';
import { connectionOf, pageArguments } from '#persistence';

type Row = { readonly days: number; readonly id: string };
const keysOf = ({ days, id }: Row) => [-days, id];
const start = pageArguments({});

describe('the pages of a list', () => {
  test('put together they are the whole list, in order, without gap or repeat', () => {
    const rows = fc.uniqueArray(fc.record({ days: fc.nat(5), id: fc.uuid() }), { selector: ({ id }) => id });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 7 }), (list, first) => {
        const sorted = list.toSorted((a, b) => compareCursorKeys(keysOf(a), keysOf(b)));
        expect(allPages(sorted, first)).toEqual(sorted);
      }),
    );
  });

  test('an empty list has one page without an end', () => {
    expect(connectionOf([], start, keysOf, 0)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  test('the total is not counted unless it is asked for', () => {
    const { totalCount } = connectionOf<Row>([], start, keysOf, () => {
      throw new TypeError('counted');
    });
    expect(totalCount).toBeInstanceOf(Function);
  });
});

describe('the arguments of a page', () => {
  test('without "first" a page has 50 rows, from the start', () => {
    expect(pageArguments({})).toEqual({ limit: 50, keys: undefined });
    expect(pageArguments({ first: null, after: null })).toEqual({ limit: 50, keys: undefined });
  });

  test.each([0, -1, 201, 1.5, Number.NaN])('"first" of %s is refused', (first) => {
    expect(() => pageArguments({ first })).toThrow(expect.objectContaining({ code: 'PAGE_SIZE_INVALID' }));
  });

  test.each(['', 'nonsense', encodeCursor([]), encodeCursor(['only-an-id']), encodeCursor(['3', 'id'])])(
    'the cursor %j of no such list is refused',
    (after) => {
      const page = () => pageArguments({ after }, ['number', 'string']);
      expect(page).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
    },
  );
});

/** Reads page after page, as a repository would: the rows after the keys, one more than the limit. */
function allPages(sorted: readonly Row[], first: number): Row[] {
  const read: Row[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = pageArguments({ first, after }, ['number', 'string']);
    const rest = sorted.filter((row) => page.keys === undefined || compareCursorKeys(keysOf(row), page.keys) > 0);
    const { edges, pageInfo } = connectionOf(rest.slice(0, page.limit + 1), page, keysOf, sorted.length);
    expect(pageInfo).toMatchObject({ hasPreviousPage: read.length > 0, startCursor: edges[0]?.cursor ?? null });
    read.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  return read;
}
