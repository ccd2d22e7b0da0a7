import type { Selections } from './outline.ts';

/** To plan a field takes as long as to answer so many values. */
const VALUES_OF_A_FIELD = 8;

/** What planning an operation costs: its fields, those of a fragment each time that it is spread, whatever the lists hold. */
export function planningCostOf(selections: Selections): number {
  const known = new Map<number, number>();
  const fieldsOf = ({ id, fields, parts, fragments }: Selections): number => {
    const counted = known.get(id);
    if (counted !== undefined) return counted;
    const total = [...parts, ...fragments].reduce((sum, { selections: inner }) => sum + fieldsOf(inner), fields);
    known.set(id, total);
    return total;
  };
  return fieldsOf(selections) * VALUES_OF_A_FIELD;
}
