import { type Equation, freedomOf } from './linear.ts';
import { mayDiffer } from './range.ts';

/** A number that somebody may have seen: null where it was withheld. */
export type Cell = {
  readonly name: string;
  readonly truth: number;
  readonly shown: number | null;
  /** How many people are known to be among them; 0 when left out. */
  readonly atLeast?: number;
};

/** A number is the sum of others, as everybody knows. */
export type Sum = { readonly whole: string; readonly parts: readonly string[] };

/** What someone who has seen all that is shown and knows all sums still cannot tell. */
export type Findings = {
  /** Withheld numbers that follow from those shown. */
  readonly determined: readonly string[];
  /**
   * Withheld numbers for which no other number of people is found, none of them negative or fewer than are known. That nobody is among
   * some, where nobody is among all of them, may follow.
   */
  readonly pinned: readonly string[];
};

export function attack(cells: readonly Cell[], sums: readonly Sum[]): Findings {
  const hidden = cells.filter(({ shown }) => shown === null);
  const numbers = new Map(hidden.map(({ name }, i) => [name, i]));
  const equations = sums.map(({ whole, parts }): Equation => {
    const factors = new Map<number, bigint>();
    const count = (name: string, factor: bigint): void => {
      const number = numbers.get(name);
      if (number !== undefined) factors.set(number, (factors.get(number) ?? 0n) + factor);
    };
    for (const part of parts) count(part, 1n);
    count(whole, -1n);
    return new Map([...factors].filter(([, factor]) => factor !== 0n));
  });
  const vectors = freedomOf(equations, hidden.length);
  const touched = new Set(vectors.flatMap((vector) => [...vector.keys()]));
  const moved = new Set(vectors.flatMap((vector) => (isPossible(vector, hidden) ? [...vector.keys()] : [])));
  const slack = hidden.map(({ truth, atLeast = 0 }) => truth - atLeast);
  const canDiffer = (i: number): boolean => touched.has(i) && mayDiffer(i, vectors, slack);
  return {
    determined: hidden.filter((_, i) => !touched.has(i)).map(nameOf),
    pinned: hidden.filter(({ truth }, i) => truth > 0 && !moved.has(i) && !canDiffer(i)).map(nameOf),
  };
}

function nameOf({ name }: Cell): string {
  return name;
}

/**
 * Withheld numbers that an attack finds. How many are due, were visited or were not, and how many carry a flag or do not, may follow where
 * they are five or more, or nobody: withheld for another division's sake, they are no number that must not be known, as where nobody is
 * due in all the others.
 */
export function followingFrom(cells: readonly Cell[], sums: readonly Sum[]): string[] {
  const { determined, pinned } = attack(cells, sums);
  const harmless = new Set(cells.filter(({ truth }) => truth === 0 || truth >= 5).map(({ name }) => name));
  return [...determined, ...pinned].filter(
    (name) => !(/(?:due|done|missed|with|without)$/.test(name) && harmless.has(name)),
  );
}

/** Whether the truth may change by the vector, or by its reverse, and everything is still a number that can be. */
function isPossible(vector: ReadonlyMap<number, bigint>, hidden: readonly Cell[]): boolean {
  return [1n, -1n].some((sign) =>
    [...vector].every(([i, change]) => {
      const { truth = 0, atLeast = 0 } = hidden[i] ?? {};
      return BigInt(truth) + sign * change >= BigInt(atLeast);
    }),
  );
}
