import { FEWEST_SHOWN, isSmall } from './row.ts';

/**
 * What to withhold of numbers that add up to nothing but their parent's, such as households: true for each that is.
 * When the parent's is shown, two at least and not fewer people than may be shown; when it is not, one at least. `alone` says which of
 * them are withheld whatever the others are: the small ones.
 */
export function withholdFromColumn(
  isParentWithheld: boolean,
  counts: readonly number[],
  alone: readonly boolean[] = counts.map(isSmall),
): boolean[] {
  const withheld = [...alone];
  const order = [...counts.keys()].toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const further = order.filter((i) => withheld[i] === false && counts[i] !== 0);
  const isEnough = (): boolean => {
    const chosen = counts.filter((_, i) => withheld[i]);
    if (isParentWithheld) return chosen.length > 0;
    return chosen.length === 0 || (chosen.length > 1 && chosen.reduce((sum, count) => sum + count, 0) >= FEWEST_SHOWN);
  };
  for (const i of further) {
    if (isEnough()) break;
    withheld[i] = true;
  }
  return withheld;
}

/** The sums of numbers that add up with no others, as households: true for each that is withheld. */
export function isWithheldAbove(counts: readonly number[], withheld: readonly boolean[]): boolean {
  const rest = counts.filter((_, i) => withheld[i]);
  return rest.length === 1 || (rest.length > 1 && rest.reduce((sum, count) => sum + count, 0) < FEWEST_SHOWN);
}
