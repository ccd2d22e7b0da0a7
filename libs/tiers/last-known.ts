import { LRUCache } from 'lru-cache';

export type LastKnownLimits = { readonly maxEntries: number; readonly maxBytes: number; readonly maxAgeMs: number };

/** A day: a district's machines may be down over a night, and older figures mislead more than they help. */
export const aDayLong: LastKnownLimits = {
  maxEntries: 20_000,
  maxBytes: 32 * 1024 * 1024,
  maxAgeMs: 24 * 3_600_000,
};

/** Parts that owners gave before, kept as JSON: bounded in number, size (2 bytes a character) and age. */
export class LastKnown {
  readonly #parts: LRUCache<string, { readonly json: string; readonly at: number }>;
  readonly #maxAgeMs: number;
  readonly #now: () => number;

  constructor({ maxEntries, maxBytes, maxAgeMs }: LastKnownLimits, now: () => number) {
    this.#parts = new LRUCache({
      max: maxEntries,
      maxSize: maxBytes,
      sizeCalculation: ({ json }, key) => 2 * (json.length + key.length),
    });
    this.#maxAgeMs = maxAgeMs;
    this.#now = now;
  }

  /** Replaces what was known. A part too large for the store is forgotten instead. */
  remember(key: string, value: unknown): void {
    this.#parts.set(key, { json: JSON.stringify(value), at: this.#now() });
  }

  /** The part and when it was given, in milliseconds since 1970; undefined when unknown or too old. */
  find(key: string): { readonly value: unknown; readonly at: number } | undefined {
    const part = this.#parts.get(key);
    if (part === undefined) return undefined;
    if (this.#now() - part.at <= this.#maxAgeMs) return { value: JSON.parse(part.json), at: part.at };
    this.#parts.delete(key);
    return undefined;
  }
}
