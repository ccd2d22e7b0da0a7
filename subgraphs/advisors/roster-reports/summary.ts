import { type DivisionCode, delegationOf, isWithin } from '#divisions';
import type { RosterReport } from './roster-report.entity.ts';
import { type RosterTotals, addTotals } from './roster-totals.ts';

type Part = Pick<RosterReport, 'division' | 'totals' | 'delegated'>;

export type Summary = {
  /** Null while a part is open. */
  readonly totals: RosterTotals | null;
  /** Whose report is missing, or says again what the report above it says. */
  readonly open: readonly DivisionCode[];
};

/** Adds up the newest reports of a month, of an owner and all that lies beneath it: each part once, or nothing. Pure. */
export function summarise(owner: DivisionCode, reports: readonly Part[]): Summary {
  const parts = reports.filter(({ division }) => isWithin(division, owner));
  const expected = new Set([owner, ...parts.flatMap(({ division, delegated }) => [division, ...delegated])]);
  const isOpen = (code: DivisionCode): boolean =>
    !parts.some(({ division, totals }) => division === code && totals !== null) ||
    (code !== owner && !isLeftOut(code, parts));
  const open = [...expected].filter(isOpen).toSorted();
  const counted = parts.flatMap(({ totals }) => totals ?? []);
  return { open, totals: open.length === 0 ? addTotals(counted) : null };
}

/** Whether the nearest report above a division says that it does not hold it. */
function isLeftOut(code: DivisionCode, parts: readonly Part[]): boolean {
  const above = parts.filter(({ division }) => division !== code && isWithin(code, division));
  const nearest = above.toSorted((one, other) => other.division.length - one.division.length)[0];
  return nearest !== undefined && delegationOf(nearest.division, [...nearest.delegated]).includes(code);
}
