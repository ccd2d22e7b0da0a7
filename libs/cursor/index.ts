import { isStorable } from '#storable-text';

/**
 * Keyset cursors: a cursor is a position in the global order, not in one owner's list. It encodes the sort keys of a
 * row, the id last, as base64url of a JSON array. Keys ascend: strings by UTF-16 code unit, numbers by value; a list that
 * descends by a number encodes its negative.
 */
export type CursorKeys = readonly (string | number)[];

/** A page of a list holds no more rows than this. */
export const MOST_ROWS = 200;

export function encodeCursor(keys: CursorKeys): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys, or undefined when the text is not a cursor. */
export function decodeCursor(cursor: string): CursorKeys | undefined {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const sound = Array.isArray(keys) && keys.length > 0 && keys.every(isCursorKey);
    return sound && encodeCursor(keys) === cursor ? keys : undefined;
  } catch {
    return undefined;
  }
}

/** Negative when a stands before b. Keys are compared in turn; a number stands before a string; a prefix stands first. */
export function compareCursorKeys(a: CursorKeys, b: CursorKeys): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = compareKey(a[i], b[i]);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function isCursorKey(value: unknown): value is string | number {
  // A list is read from the position that the keys say: the database must take them.
  if (typeof value === 'string') return isStorable(value);
  return typeof value === 'number' && Number.isFinite(value);
}

function compareKey(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b || a === undefined || b === undefined) return 0;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}
