/** A claim on speed or size, as measured: a ratio to a baseline of the same run, or a number with its unit. */
export type Claim = {
  readonly name: string;
  readonly ratio: number;
  readonly unit?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** The numbers behind the ratio. */
  readonly detail: string;
};

export function holds({ ratio, atLeast = -Infinity, atMost = Infinity }: Claim): boolean {
  return ratio >= atLeast && ratio <= atMost;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('the median of nothing');
  return middle;
}

/** Milliseconds of each of several things, measured in turn: a drift of the machine meets all of them alike. */
export async function inTurns<Name extends string>(
  works: Readonly<Record<Name, () => Promise<unknown>>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(works).filter((name): name is Name => name in works);
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -3; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      await works[name]();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}
