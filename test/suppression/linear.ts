/** Exact linear algebra on whole numbers: what equations leave open. */

/** A sum of unknowns, by number, each times its factor, that is 0. */
export type Equation = ReadonlyMap<number, bigint>;

/**
 * A basis of all ways in which the unknowns can change together without any equation noticing, in whole numbers. An
 * unknown in which no vector has anything but 0 is determined by the equations.
 */
export function freedomOf(equations: readonly Equation[], unknowns: number): Map<number, bigint>[] {
  const pivots = eliminate(equations);
  const free = Array.from({ length: unknowns }, (_, unknown) => unknown).filter((unknown) => !pivots.has(unknown));
  return free.map((unknown) => {
    const scale = [...pivots].reduce((least, [pivot, row]) => {
      const [a, b] = [row.get(pivot) ?? 1n, row.get(unknown) ?? 0n];
      return b === 0n ? least : leastCommonMultiple(least, magnitude(a / greatestCommonDivisor(a, b)));
    }, 1n);
    const vector = new Map([[unknown, scale]]);
    for (const [pivot, row] of pivots) {
      const factor = row.get(unknown) ?? 0n;
      if (factor !== 0n) vector.set(pivot, (-factor * scale) / (row.get(pivot) ?? 1n));
    }
    return vector;
  });
}

/** Reduced rows by their pivot: no pivot stands in another row. */
function eliminate(equations: readonly Equation[]): Map<number, Map<number, bigint>> {
  const pivots = new Map<number, Map<number, bigint>>();
  for (const equation of equations) {
    let row = new Map(equation);
    for (const [pivot, other] of pivots) row = without(row, pivot, other);
    const pivot = row.keys().next().value;
    if (pivot === undefined) continue;
    for (const [known, other] of pivots) pivots.set(known, without(other, pivot, row));
    pivots.set(pivot, row);
  }
  return pivots;
}

/** The row without an unknown, by taking out as much of another row as it needs; divided by what all factors share. */
function without(row: Map<number, bigint>, unknown: number, other: Map<number, bigint>): Map<number, bigint> {
  const [a, b] = [row.get(unknown) ?? 0n, other.get(unknown) ?? 0n];
  if (a === 0n) return row;
  const factors = new Map([...row].map(([key, factor]) => [key, factor * b]));
  for (const [key, factor] of other) factors.set(key, (factors.get(key) ?? 0n) - factor * a);
  const left = [...factors].filter(([, factor]) => factor !== 0n);
  const shared = left.reduce((divisor, [, factor]) => greatestCommonDivisor(divisor, factor), 0n);
  return new Map(left.map(([key, factor]) => [key, factor / shared]));
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? magnitude(a) : greatestCommonDivisor(b, a % b);
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return magnitude((a * b) / greatestCommonDivisor(a, b));
}

function magnitude(a: bigint): bigint {
  return a < 0n ? -a : a;
}
