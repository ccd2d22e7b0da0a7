import { OwnerLatencies } from './owner-latencies.ts';

export type LimitBounds = {
  readonly least: number;
  /** Where it begins, and falls back to when less is in flight. */
  readonly usual: number;
  readonly most: number;
};

export type Window = {
  /** How many times longer than it should an instance took; over 1 is too long. Undefined when too little was answered to tell. */
  readonly slowness: number | undefined;
  /** Whether the limit held something back, or came near to it. */
  readonly isUsed: boolean;
};

/** What the limit grows and falls back by in a window, at least 1. */
const STEP = 0.05;
/** What one window takes away at most. */
const MOST_CUT = 0.5;
const WINDOW_MS = 250;

/**
 * The next limit: it grows by steps while it is used and owners answer in time, is cut in proportion when they do not, and falls back to the
 * usual one when it is not used, since what was good for small documents says little of the next ones (RFC 7661).
 */
export function nextLimit(limit: number, { slowness, isUsed }: Window, { least, usual, most }: LimitBounds): number {
  if (slowness !== undefined && slowness > 1) return Math.max(least, limit * Math.max(MOST_CUT, 1 / slowness));
  const step = Math.max(1, limit * STEP);
  if (isUsed) return slowness === undefined ? limit : Math.min(most, limit + step);
  return limit > usual ? Math.max(usual, limit - step) : Math.min(usual, limit + step);
}

/**
 * A bound of the work in flight that follows how quickly owners answer, so that what is let in is answered within their deadline: additive
 * increase, decrease in proportion, as the limits of Netflix's concurrency-limits do it.
 */
export class AdaptiveLimit {
  readonly #bounds: LimitBounds;
  readonly #latencies: OwnerLatencies;
  readonly #now: () => number;
  #limit: number;
  #windowSince: number;
  #cutAt = -Infinity;

  constructor(bounds: LimitBounds, targetMs: number, now: () => number = () => performance.now()) {
    this.#bounds = bounds;
    this.#limit = bounds.usual;
    this.#now = now;
    this.#windowSince = now();
    this.#latencies = new OwnerLatencies(targetMs, this.#windowSince);
  }

  get current(): number {
    return Math.floor(this.#limit);
  }

  /** Notes an answer that took so long. What was asked before the last cut tells of the limit before it. */
  answered(url: string, ms: number): void {
    if (this.#now() - ms >= this.#cutAt) this.#latencies.add(url, ms);
  }

  /** Ends the window when it is time; true when the limit changed. */
  adapt(isUsed: boolean): boolean {
    const now = this.#now();
    if (now - this.#windowSince < WINDOW_MS) return false;
    this.#windowSince = now;
    const before = this.current;
    const slowness = this.#latencies.takeSlowness(now);
    if (slowness !== undefined && slowness > 1) {
      this.#cutAt = now;
      this.#latencies.clear();
    }
    this.#limit = nextLimit(this.#limit, { slowness, isUsed }, this.#bounds);
    return this.current !== before;
  }
}
