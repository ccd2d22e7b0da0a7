import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { type Loader, loaderOf, rowLoader } from '#persistence';
import type { Policy } from './policy.entity.ts';
import type { PolicyRepository } from './policy.repository.ts';

/** Policies of one request: those asked for together are read by one statement, and nothing is kept beyond that. */
export type PolicyLoaders = {
  readonly byId: Loader<RecordId, Policy | undefined>;
  /** Those in force today in a division: its own first, then those of each level above; by id within a level. */
  readonly inForce: Loader<DivisionCode, Policy[]>;
};

export function policyLoadersOf(policies: PolicyRepository, today: CalendarDate): PolicyLoaders {
  const loadInForce = async (divisions: readonly DivisionCode[]): Promise<Policy[][]> => {
    const found = await policies.listInForce(divisions, today);
    const nearestFirst = found.toSorted((a, b) => b.division.length - a.division.length);
    return divisions.map((division) => nearestFirst.filter((policy) => policy.holdsIn(division)));
  };
  return {
    byId: rowLoader(
      (ids: readonly RecordId[]) => policies.findMany(ids),
      ({ id }) => id,
    ),
    inForce: loaderOf(loadInForce),
  };
}
