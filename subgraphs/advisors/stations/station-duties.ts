import { type DivisionCode, type DivisionTree, isWithin } from '#divisions';
import { type StationKind, requiredKindOf } from './station-kinds.ts';

/** A division that must have a station, and of which kind. */
export type StationDutyRow = { readonly division: DivisionCode; readonly kind: StationKind };

/**
 * The duties of an owner (policy clause 三): a station in each district, street and community that it holds, that is, at or
 * beneath its code and not at or beneath a code it delegated.
 */
export function stationDutiesOf(
  owner: DivisionCode,
  tree: DivisionTree,
  delegated: readonly DivisionCode[],
): StationDutyRow[] {
  return tree.listWithin(owner).flatMap(({ code }) => {
    const kind = requiredKindOf(code);
    if (kind === undefined || delegated.some((other) => isWithin(code, other))) return [];
    return [{ division: code, kind }];
  });
}
