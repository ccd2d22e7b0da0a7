import { isSmall } from './row.ts';

/**
 * A number of people that adds up with no other, as other levels are shown it: null from 1 to 4. Where no more than 4 are
 * possible nobody is withheld like somebody, or with a limit of 1 the null would say that there is one.
 */
export function shownAlone(count: number, most: number | null): number | null {
  return isSmall(count) || (most !== null && isSmall(most)) ? null : count;
}
