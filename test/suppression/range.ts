/** By the number of an unknown, how much it changes. */
type Vector = ReadonlyMap<number, bigint>;

const EXACT = 1e-9;

/**
 * Whether an unknown may be at least one more, or one fewer, while all of them change together by the vectors, each as often as one likes,
 * and each has no less than its slack left to lose. The simplex method, from where nothing has changed, by Bland's rule.
 */
export function mayDiffer(unknown: number, vectors: readonly Vector[], slack: readonly number[]): boolean {
  return [1, -1].some((sign) => new Dictionary(vectors, slack).canReachOne(unknown, sign));
}

/** What is basic as what is not: each basic one is a number and so much of each that is not. The first ones may be below 0. */
class Dictionary {
  readonly #rows: number[][];
  readonly #values: number[];
  readonly #basic: number[];
  readonly #others: number[];
  readonly #free: number;

  constructor(vectors: readonly Vector[], slack: readonly number[]) {
    this.#free = vectors.length;
    this.#others = vectors.map((_, k) => k);
    this.#basic = slack.map((_, j) => this.#free + j);
    this.#values = [...slack];
    this.#rows = slack.map((_, j) => vectors.map((vector) => Number(vector.get(j) ?? 0n)));
  }

  canReachOne(unknown: number, sign: number): boolean {
    const goal = (this.#rows[unknown] ?? []).map((factor) => sign * factor);
    for (let reached = 0; reached < 1 - EXACT;) {
      const entering = this.#entering(goal);
      if (entering === undefined) return false;
      const direction = (goal[entering] ?? 0) > 0 ? 1 : -1;
      const leaving = this.#leaving(entering, direction);
      if (leaving === undefined) return true;
      const factor = goal[entering] ?? 0;
      const row = this.#pivot(leaving, entering);
      reached += factor * row.value;
      goal[entering] = 0;
      for (const [k, other] of row.factors.entries()) goal[k] = (goal[k] ?? 0) + factor * other;
    }
    return true;
  }

  #entering(goal: readonly number[]): number | undefined {
    const better = [...goal.keys()].filter((k) => {
      const factor = goal[k] ?? 0;
      return (this.#others[k] ?? 0) < this.#free ? Math.abs(factor) > EXACT : factor > EXACT;
    });
    return better.toSorted((a, b) => (this.#others[a] ?? 0) - (this.#others[b] ?? 0))[0];
  }

  /** The first that would be below 0. */
  #leaving(entering: number, direction: number): number | undefined {
    let [best, least] = [undefined as number | undefined, Infinity];
    for (const [j, row] of this.#rows.entries()) {
      const rate = (row[entering] ?? 0) * direction;
      if ((this.#basic[j] ?? 0) < this.#free || rate > -EXACT) continue;
      const limit = (this.#values[j] ?? 0) / -rate;
      const isFirst = (this.#basic[j] ?? 0) < (this.#basic[best ?? -1] ?? Infinity);
      if (limit < least - EXACT || (limit < least + EXACT && isFirst)) [best, least] = [j, limit];
    }
    return best;
  }

  /** The row of what has entered, in the new others. */
  #pivot(leaving: number, entering: number): { readonly value: number; readonly factors: readonly number[] } {
    const old = this.#rows[leaving] ?? [];
    const by = old[entering] ?? 1;
    const factors = old.map((factor, k) => (k === entering ? 1 / by : -factor / by));
    const value = -(this.#values[leaving] ?? 0) / by;
    for (const [j, row] of this.#rows.entries()) {
      const factor = row[entering] ?? 0;
      if (j === leaving || factor === 0) continue;
      this.#values[j] = (this.#values[j] ?? 0) + factor * value;
      this.#rows[j] = row.map((other, k) => (k === entering ? 0 : other) + factor * (factors[k] ?? 0));
    }
    this.#rows[leaving] = factors;
    this.#values[leaving] = value;
    const out = this.#basic[leaving] ?? 0;
    this.#basic[leaving] = this.#others[entering] ?? 0;
    this.#others[entering] = out;
    return { value, factors };
  }
}
