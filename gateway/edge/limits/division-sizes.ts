import type { Division, DivisionTree } from '#divisions';

/** How many divisions stand so many generations beneath one: 0 is itself, 1 its children. Undefined where the code is none. */
export type DivisionSizes = (code: string, generation: number) => number | undefined;

/** Counts the whole tree once. */
export function countGenerations(tree: DivisionTree): DivisionSizes {
  const sizes = new Map<string, readonly number[]>();
  const count = ({ code }: Division): readonly number[] => {
    const counts = [1];
    for (const child of tree.childrenOf(code)) {
      for (const [generation, size] of count(child).entries()) {
        counts[generation + 1] = (counts[generation + 1] ?? 0) + size;
      }
    }
    sizes.set(code, counts);
    return counts;
  };
  for (const root of tree.roots) count(root);
  return (code, generation) => {
    const counts = sizes.get(code);
    return counts && (counts[generation] ?? 0);
  };
}
