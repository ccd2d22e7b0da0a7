import { LRUCache } from 'lru-cache';

/** One operation is asked with few costs: those of a city, of a district and of a street. */
const MOST_COSTS = 20;

/**
 * How many requests to owners an operation took the last time, for each of its costs. A page of the city asks each owner several
 * times, and a worklist one owner once: what their answers hold says little of that.
 */
export class TakenBefore {
  readonly #byCost = new LRUCache<number, number>({ max: MOST_COSTS });

  /** 0 where it was not answered yet. */
  ownerRequests(cost: number): number {
    return this.#byCost.get(cost) ?? 0;
  }

  note(cost: number, ownerRequests: number): void {
    this.#byCost.set(cost, ownerRequests);
  }
}
