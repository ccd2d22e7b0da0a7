import { type CursorKeys, MOST_ROWS, decodeCursor, encodeCursor } from '#cursor';
import { errors } from '#errors';

export type PageArguments = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

/** A page to read: at most `limit` rows after the position `keys`; from the start when there are no keys. */
export type Page = { readonly limit: number; readonly keys: readonly (string | number)[] | undefined };

export type Connection<Node> = {
  edges: { cursor: string; node: Node }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Counted when it is asked for, not before. */
  totalCount: number | (() => number | Promise<number>);
};

/**
 * Checks a list's arguments. `keyTypes` are the types of the sort keys of the list, the id last, so that a cursor of another list is
 * refused. Read `limit + 1` rows and give them to `connectionOf`. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID.
 */
export function pageArguments(
  { first, after }: PageArguments,
  keyTypes: readonly ('string' | 'number')[] = [],
  defaultLimit = 50,
): Page {
  const limit = first ?? defaultLimit;
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS) throw errors.pageSizeInvalid(limit);
  if (after === undefined || after === null) return { limit, keys: undefined };
  const keys = decodeCursor(after);
  if (keys === undefined || !hasTypes(keys, keyTypes)) throw errors.cursorInvalid();
  return { limit, keys };
}

/** Makes a Relay connection of up to `limit + 1` rows: the row over the limit only tells that there is a next page. */
export function connectionOf<Row>(
  rows: readonly Row[],
  { limit, keys }: { readonly limit: number; readonly keys: unknown },
  keysOf: (row: Row) => CursorKeys,
  totalCount: Connection<Row>['totalCount'],
): Connection<Row> {
  const edges = rows.slice(0, limit).map((node) => ({ cursor: encodeCursor(keysOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > limit,
      hasPreviousPage: keys !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

function hasTypes(keys: CursorKeys, types: readonly ('string' | 'number')[]): keys is readonly (string | number)[] {
  return keys.length === types.length && keys.every((key, i) => typeof key === types[i]);
}
