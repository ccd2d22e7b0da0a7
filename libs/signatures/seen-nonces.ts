/** The nonces that were accepted, for as long as each signature could be sent again; so many at most. */
export class SeenNonces {
  readonly #most: number;
  /** Until when each is remembered, in seconds since 1970; the oldest first. */
  readonly #until = new Map<string, number>();
  #forgottenUntil = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether it was seen, or may have been: what was dropped for want of room counts as seen, with all that ends no later. */
  has(nonce: string, until: number): boolean {
    return until <= this.#forgottenUntil || this.#until.has(nonce);
  }

  add(nonce: string, until: number, now: number): void {
    for (const [oldest, end] of this.#until) {
      const isOver = end < now;
      if (!isOver && this.#until.size < this.#most) break;
      this.#until.delete(oldest);
      if (!isOver) this.#forgottenUntil = Math.max(this.#forgottenUntil, end);
    }
    this.#until.set(nonce, until);
  }
}
