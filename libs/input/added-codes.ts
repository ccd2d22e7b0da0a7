import type { AddedCodes, Code } from '#code-lists';

const NONE: AddedCodes = new Map();
let current = NONE;

/** Reads an input where these codes hold besides those of the lists. Schemas are made once for all owners of a process. */
export function readingWith<Read>(added: AddedCodes | undefined, read: () => Read): Read {
  const before = current;
  current = added ?? NONE;
  try {
    return read();
  } finally {
    current = before;
  }
}

/** The codes that hold besides those of a list where the input is that is being read. */
export function addedTo(list: string): readonly Code[] {
  return current.get(list) ?? [];
}
