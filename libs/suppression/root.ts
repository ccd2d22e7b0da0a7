import { add, isOneAtMost } from './columns.ts';
import { NOTHING, type Row, type Withheld, isSmallTogether, smallOf, smallestFurther } from './row.ts';

/** What to withhold of a table's root, above which nothing is published that contains it alone. */
export function withholdFromRoot(row: Row): Withheld {
  let withheld = smallOf(row);
  if (withheld === 0) return NOTHING;
  while (isOneAtMost(withheld) || isSmallTogether(row, withheld)) {
    const further = smallestFurther(row, withheld);
    if (further === undefined) throw new TypeError('the parts of a row do not add up to its total');
    withheld = add(withheld, further);
  }
  return [withheld];
}
