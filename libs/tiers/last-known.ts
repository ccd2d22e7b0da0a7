import { LRUCache } from 'lru-cache';
import { type Beside, readBeside } from './merge/beside.ts';

export type LastKnownLimits = { readonly maxEntries: number; readonly maxBytes: number; readonly maxAgeMs: number };

/** A day: a district's machines may be down over a night, and older figures mislead more than they help. */
export const aDayLong: LastKnownLimits = {
  maxEntries: 20_000,
  maxBytes: 32 * 1024 * 1024,
  maxAgeMs: 24 * 3_600_000,
};

/** Parts that owners gave before, kept as JSON and in memory alone: bounded in number, size (2 bytes a character) and age. */
export class LastKnown {
  readonly #parts: LRUCache<string, { readonly json: string; readonly beside: string; readonly at: number }>;
  readonly #maxAgeMs: number;
  readonly #now: () => number;

  constructor({ maxEntries, maxBytes, maxAgeMs }: LastKnownLimits, now: () => number) {
    this.#parts = new LRUCache({
      max: maxEntries,
      maxSize: maxBytes,
      sizeCalculation: ({ json, beside }, key) => 2 * (json.length + beside.length + key.length),
    });
    this.#maxAgeMs = maxAgeMs;
    this.#now = now;
  }

  /** Replaces what was known, and what its owner said beside it. A part too large for the store is forgotten instead. */
  remember(key: string, value: unknown, beside?: Beside): void {
    const said = beside === undefined ? '' : JSON.stringify(beside);
    this.#parts.set(key, { json: JSON.stringify(value), beside: said, at: this.#now() });
  }

  /** The part and when it was given, in milliseconds since 1970; undefined when unknown or too old. */
  find(key: string): { readonly value: unknown; readonly beside: Beside | undefined; readonly at: number } | undefined {
    const part = this.#parts.get(key);
    if (part === undefined) return undefined;
    if (this.#now() - part.at <= this.#maxAgeMs) {
      const beside = part.beside === '' ? undefined : readBeside(JSON.parse(part.beside));
      return { value: JSON.parse(part.json), beside, at: part.at };
    }
    this.#parts.delete(key);
    return undefined;
  }
}
