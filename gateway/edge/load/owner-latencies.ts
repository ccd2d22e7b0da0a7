/** One instance's answers: in milliseconds those since it was last judged, and the quickest of this and the last period. */
type Answers = { times: number[]; quickest: number; quickestBefore: number };

/** So many answers of an instance must be at hand to judge it. */
const ENOUGH = 5;
/** What is quickest is forgotten after one to two of these. */
const PERIOD_MS = 60_000;
/** An instance is slowed down, and not slow by itself, when half of its answers take so many times its quickest one. */
const SLOWED = 3;

/**
 * How long the instances of owners take for their answers, beside how long they need when little is asked: TCP Vegas tells a queue from a
 * long way in the same manner (L. Brakmo and L. Peterson, 1995). One that is always slow is no sign of too much work in flight.
 */
export class OwnerLatencies {
  readonly #targetMs: number;
  readonly #instances = new Map<string, Answers>();
  #periodSince: number;

  /** `targetMs` is a time in which an answer is quick, whatever else the instance answers in. */
  constructor(targetMs: number, now: number) {
    this.#targetMs = targetMs;
    this.#periodSince = now;
  }

  add(url: string, ms: number): void {
    const known = this.#instances.get(url) ?? { times: [], quickest: Infinity, quickestBefore: Infinity };
    this.#instances.set(url, known);
    known.times.push(ms);
    known.quickest = Math.min(known.quickest, ms);
  }

  /**
   * How many times longer than it should the most slowed instance takes: over 1 too much is in flight. Undefined while no instance gave
   * enough answers. Those that were judged begin anew.
   */
  takeSlowness(now: number): number | undefined {
    let slowness: number | undefined;
    for (const answers of this.#instances.values()) {
      if (answers.times.length < ENOUGH) continue;
      slowness = Math.max(slowness ?? 0, this.#slownessOf(answers));
      answers.times = [];
    }
    if (now - this.#periodSince >= PERIOD_MS) this.#beginPeriod(now);
    return slowness;
  }

  /** Forgets what was not judged yet. */
  clear(): void {
    for (const answers of this.#instances.values()) answers.times = [];
  }

  #slownessOf({ times, quickest, quickestBefore }: Answers): number {
    const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    return middle / Math.max(this.#targetMs, SLOWED * Math.min(quickest, quickestBefore));
  }

  #beginPeriod(now: number): void {
    this.#periodSince = now;
    for (const [url, answers] of this.#instances) {
      if (answers.quickest === Infinity) this.#instances.delete(url);
      answers.quickestBefore = answers.quickest;
      answers.quickest = Infinity;
    }
  }
}
