import { type Role, scopesOfRole } from '#access';

/**
 * At which divisions a role holds, once more: written from what the product promises and not from its code. Digits of the
 * code; "owner" is wherever an owner is.
 */
const levels: Readonly<Record<string, string>> = {
  'city-analyst': '2',
  'district-officer': '6',
  'street-officer': '9',
  'station-lead': '9 12',
  advisor: '9 12',
  'case-worker': '6 9',
  partner: 'owner',
  auditor: '2 6 9 12',
  system: 'owner',
};

export const roleNames = Object.keys(scopesOfRole).filter((name): name is Role => Object.hasOwn(scopesOfRole, name));

/** Where a token is verified, by what is known of owners there: a gateway knows all, an instance itself and those right beneath. */
export type Place =
  | { readonly owners: readonly string[] }
  | { readonly own: string; readonly delegated: readonly string[] };

/** Of a division that is in the tree. */
export function holdsAt(place: Place, role: string, division: string): boolean {
  const allowed = levels[role];
  if (allowed === undefined) throw new TypeError(`nobody has written where ${role} holds`);
  if (allowed !== 'owner') return allowed.split(' ').includes(String(division.length));
  if ('owners' in place) return place.owners.some((owner) => owner.slice(0, division.length) === division);
  if ([place.own, ...place.delegated].includes(division)) return true;
  const isHeld = (code: string): boolean => division.slice(0, code.length) === code;
  // Whom others have delegated to is not known, but that a community owns nothing.
  return (place.delegated.some(isHeld) || !isHeld(place.own)) && division.length < 12;
}
