import type { Figure } from '../figures/index.ts';

export const STEPS = 5;

/** Fifths of the divisions: the darkest needs attention, or where neither is better is the most. */
export type Scale = {
  /** 1 the lightest to 5 the darkest. */
  stepOf(value: number): number;
  /** The smallest and the largest value of each step, the lightest first; undefined where no division is in it. */
  readonly steps: readonly (readonly [number, number] | undefined)[];
};

/** Equal values are of one shade, so that a step may be empty. */
export function scaleOf(values: readonly number[], better: Figure['better']): Scale {
  const sorted = values.toSorted((a, b) => (better === 'more' ? b - a : a - b));
  const stepOf = (value: number): number => Math.floor((sorted.indexOf(value) / sorted.length) * STEPS) + 1;
  const steps = Array.from({ length: STEPS }, (_, index) => {
    const own = sorted.filter((value) => stepOf(value) === index + 1);
    return own.length === 0 ? undefined : ([Math.min(...own), Math.max(...own)] as const);
  });
  return { stepOf, steps };
}
