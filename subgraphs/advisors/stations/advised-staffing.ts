import type { Caller } from '#access';
import { type Holding, isShared } from '#figures';
import type { StaffingMeasures } from '#server';
import { isInside } from '#suppression';
import type { AdvisedStaffing } from '../resolvers.generated.ts';
import { kindRules } from './station-kinds.ts';
import type { Station } from './station.entity.ts';

type Adviser = Holding & {
  readonly caller: Pick<Caller, 'role' | 'division' | 'scopes'>;
  readonly staffing: StaffingMeasures;
};

/**
 * Whether a caller is advised by how many households are served in the area of a station: of kinds that serve an area, where the number is
 * whole here. A caller of another level would learn of the number what figures withhold of it.
 */
export function isAdvisedByCaseload({ caller, ...adviser }: Adviser, { kind, division }: Station): boolean {
  if (adviser.staffing.householdsPerAdvisor === null || !kindRules[kind].servesArea) return false;
  return caller.scopes.has('figures.read') && isInside(caller, division) && !isShared(adviser, division);
}

/** How many advisors a station is advised to have: the floor, or more by what is known of its area. Pure. Policy 三(三). */
export function advisedStaffing(
  { staffingFloor: floor, areaKm2 }: Station,
  { householdsPerAdvisor, km2PerAdvisor }: StaffingMeasures,
  households: number | null,
): AdvisedStaffing {
  const byCaseload = shareOf(households, householdsPerAdvisor);
  const byArea = shareOf(areaKm2 ?? null, km2PerAdvisor);
  return { floor, byCaseload, byArea, advisors: Math.max(floor, byCaseload ?? 0, byArea ?? 0) };
}

function shareOf(quantity: number | null, perAdvisor: number | null): number | null {
  if (quantity === null || perAdvisor === null) return null;
  // 0.9 / 0.3 is a little more than 3.
  return Math.ceil(Number((quantity / perAdvisor).toFixed(6)));
}
