import type { AddedCodes, Code } from '#code-lists';

/** Which codes an input may name besides those that hold of the lists. */
export type FurtherCodes = {
  /** What the district added. */
  readonly added?: AddedCodes | undefined;
  /** Keys that pass although they hold no longer: whether the record says them already is decided when it is read. */
  readonly passing?: ReadonlySet<string> | undefined;
};

const NONE: FurtherCodes = {};
let current = NONE;

/** Reads an input with these codes besides those of the lists. Schemas are made once for all owners of a process. */
export function readingWith<Read>(further: FurtherCodes | undefined, read: () => Read): Read {
  const before = current;
  current = further ?? NONE;
  try {
    return read();
  } finally {
    current = before;
  }
}

/** The codes that hold besides those of a list where the input is that is being read. */
export function addedTo(list: string): readonly Code[] {
  return current.added?.get(list) ?? [];
}

/** Whether a key passes that holds no longer. */
export function isPassing(key: unknown): key is string {
  return typeof key === 'string' && current.passing?.has(key) === true;
}
