import { isStorable } from '#storable-text';

/**
 * Keyset cursors: a cursor is a position in the global order, not in one owner's list. It encodes the sort keys of a
 * row, the id last, as base64url of a JSON array. Keys are ordered as the database orders them: texts by code point (collation
 * C), numbers by value, and no value last, whichever way the list runs. A key that descends is `{ desc: key }`.
 */
export type CursorValue = string | number | null;
export type CursorKey = CursorValue | { readonly desc: CursorValue };
export type CursorKeys = readonly CursorKey[];

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
    const difference = compareKey(a[i] ?? null, b[i] ?? null);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The value of a key, whichever way it runs. */
export function valueOf(key: CursorKey): CursorValue {
  return isDescending(key) ? key.desc : key;
}

export function isDescending(key: CursorKey): key is { readonly desc: CursorValue } {
  return typeof key === 'object' && key !== null;
}

function isCursorKey(key: unknown): key is CursorKey {
  if (typeof key !== 'object' || key === null) return isCursorValue(key);
  return Object.keys(key).join() === 'desc' && isCursorValue(Reflect.get(key, 'desc'));
}

function isCursorValue(value: unknown): value is CursorValue {
  // A list is read from the position that the keys say: the database must take them.
  if (typeof value === 'string') return isStorable(value);
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}

function compareKey(a: CursorKey, b: CursorKey): number {
  if (isDescending(a) !== isDescending(b)) return isDescending(a) ? 1 : -1;
  const [x, y] = [valueOf(a), valueOf(b)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return isDescending(a) ? compareValue(y, x) : compareValue(x, y);
}

function compareValue(a: string | number, b: string | number): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return typeof a === 'number' ? -1 : 1;
}

/** By code point, as UTF-8 sorts by its bytes. */
function compareText(a: string, b: string): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return rankOf(x) - rankOf(y);
  }
  return a.length - b.length;
}

/** Surrogates, the halves of what lies beyond U+FFFF, stand after every other unit. */
function rankOf(unit: number): number {
  if (unit < 0xd8_00) return unit;
  return unit < 0xe0_00 ? unit + 0x20_00 : unit - 0x8_00;
}
