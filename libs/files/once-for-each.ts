import { LRUCache } from 'lru-cache';

/**
 * A function of a text that does its work once for each text, of the last so many: gateways of one process, and files that are read again,
 * mostly read what was read before. What it gives is shared, so that nobody may change it. Where it throws, nothing is kept.
 */
export function onceForEach<Value extends string | object>(
  read: (text: string) => Value,
  most = 32,
): (text: string) => Value {
  const known = new LRUCache<string, Value>({ max: most });
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
