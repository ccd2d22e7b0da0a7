import type { DivisionCode } from '#divisions';
import type { Item } from '#workflows';

import type { Lead } from './lead.entity.ts';
import { type LeadAction, type LeadState, leadWorkflow } from './lead.workflow.ts';

const STREET_DIGITS = 9;

/** Who looks at leads: the division, and the advisor's record that the account is tied to. */
export type Looker = { readonly division: DivisionCode; readonly own: string | null };

/** 决定单位: the street of the place; the district of a lead of which more is not known. */
export function authorityOf({ division }: Pick<Lead, 'division'>): DivisionCode {
  const street = division.slice(0, STREET_DIGITS);
  return isStreet(street) ? street : division;
}

function isStreet(code: string): code is DivisionCode {
  return code.length === STREET_DIGITS;
}

/** Where a lead is in its workflow, for somebody who looks at it. Pure. */
export function itemOf(lead: Lead, looker: Looker): Item<LeadState> {
  const { division, state, since } = lead;
  return { division, authority: authorityOf(lead), state, since, without: withoutOf(lead, looker) };
}

/**
 * Moves that it has not: before somebody is assigned it is checked, and before it is checked it is handled, only where it is urgent; and
 * it is checked by the authority, or by the advisor or from the station that it is assigned to.
 */
function withoutOf(lead: Lead, { division, own }: Looker): LeadAction[] {
  const { state, level, advisor } = lead;
  const isUrgent = level === 'RED';
  const isAssignee = advisor === null ? true : advisor === own;
  const mayCheck = division === authorityOf(lead) || (state === 'ASSIGNED' && isAssignee);
  return [
    ...(mayCheck && (state === 'ASSIGNED' || state === 'CHECKED' || isUrgent) ? [] : (['CHECK'] as const)),
    ...(state === 'CHECKED' || isUrgent ? [] : (['HANDLE'] as const)),
  ];
}

/** What whoever reported learns. */
export function progressOf(state: LeadState): 'RECEIVED' | 'BEING_LOOKED_AT' | 'HANDLED' {
  if (state === leadWorkflow.initial) return 'RECEIVED';
  return state === 'HANDLED' ? 'HANDLED' : 'BEING_LOOKED_AT';
}
