import DataLoader from 'dataloader';

/** Answers each of the keys that are asked for at once from one read. */
export type Loader<Key, Value> = DataLoader<Key, Value, unknown>;

export type LoaderOptions<Key> = {
  /** Keeps what was read until `clearAll`. Without it nothing outlives a batch: what a mutation changed is read anew. */
  readonly cache?: boolean;
  /** What tells keys apart that are objects. */
  readonly identify?: (key: Key) => unknown;
};

type Read<Key, Answer> = (keys: readonly Key[]) => Promise<Answer>;

/** Of a read that answers each key in its place. It is given every key once, in the order in which they were first asked for. */
export function loaderOf<Key, Value>(
  read: Read<Key, readonly Value[]>,
  { cache = false, identify = (key): unknown => key }: LoaderOptions<Key> = {},
): Loader<Key, Value> {
  const load = async (keys: readonly Key[]): Promise<Value[]> => {
    const distinct = [...new Map(keys.map((key) => [identify(key), key])).values()];
    const answers = await read(distinct);
    const places = new Map(distinct.map((key, place) => [identify(key), answers.slice(place, place + 1)]));
    return keys.flatMap((key) => places.get(identify(key)) ?? []);
  };
  return new DataLoader<Key, Value, unknown>(load, { cache, cacheKeyFn: identify });
}

/** Of a read that answers by key; undefined where it has no answer. */
export function mapLoader<Key, Value>(
  read: Read<Key, ReadonlyMap<Key, Value>>,
  options?: LoaderOptions<Key>,
): Loader<Key, Value | undefined> {
  return loaderOf(async (keys) => {
    const found = await read(keys);
    return keys.map((key) => found.get(key));
  }, options);
}

/** Of rows that have their key alone; undefined where there is none. */
export function rowLoader<Key, Row>(
  read: Read<Key, readonly Row[]>,
  keyOf: (row: Row) => Key,
  options?: LoaderOptions<Key>,
): Loader<Key, Row | undefined> {
  return mapLoader(async (keys) => new Map((await read(keys)).map((row) => [keyOf(row), row])), options);
}

/** Of rows that share their keys, in the order in which they were read; empty where there are none. */
export function rowsLoader<Key, Row>(
  read: Read<Key, readonly Row[]>,
  keyOf: (row: Row) => Key | null | undefined,
  options?: LoaderOptions<Key>,
): Loader<Key, Row[]> {
  return loaderOf(async (keys) => {
    const found = Map.groupBy(await read(keys), keyOf);
    return keys.map((key) => found.get(key) ?? []);
  }, options);
}
