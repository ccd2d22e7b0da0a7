import DataLoader from 'dataloader';

import { type DivisionCode, isWithin } from '#divisions';

/**
 * Reads asked for together are one statement, each key once. Nothing is kept beyond that: what a mutation changed is
 * read anew by the fields of the next one.
 */
export function batchOf<Key, Value>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): DataLoader<Key, Value | undefined> {
  const load = async (keys: readonly Key[]): Promise<(Value | undefined)[]> => {
    const found = await read([...new Set(keys)]);
    return keys.map((key) => found.get(key));
  };
  return new DataLoader(load, { cache: false });
}

/** Rows by a key that each has alone. */
export function byKey<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** The part of a division that the owner holds: of a division above its own, all that it has. So both are read once. */
export function heldOf(owner: DivisionCode, code: DivisionCode): DivisionCode {
  return isWithin(owner, code) ? owner : code;
}
