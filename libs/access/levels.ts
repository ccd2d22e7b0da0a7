import { type DivisionCode, type Level, isWithin, levelOf, loadShanghai } from '#divisions';
import type { ReasonOf } from '#errors';
import { type CallerRole, type Role, roles } from './scopes.ts';

/** Whether an owner of data is at a division, as far as is known where a token is verified. */
export type OwnerCheck = (division: DivisionCode) => boolean;

/** Why a role does not hold at a division, with what its sentence names. */
export type Misplaced = {
  readonly reason: Extract<ReasonOf<'UNAUTHENTICATED'>, `CLAIM_${string}`>;
  readonly role?: Role;
  readonly division?: DivisionCode;
  readonly digits?: readonly string[];
};

const DIGITS: Readonly<Record<Level, string>> = { CITY: '2', DISTRICT: '6', SUBDISTRICT: '9', COMMUNITY: '12' };

/** The levels of the divisions at which the role holds; undefined where it holds at owners. */
export function levelsOf(role: Role): readonly Level[] | undefined {
  const { holdsAt } = roles[role];
  return holdsAt === 'OWNER' ? undefined : holdsAt;
}

/** Where the role holds, in words. */
export function whereHeld(role: Role): string {
  const levels = levelsOf(role)?.map((level) => DIGITS[level]);
  if (levels === undefined) return 'at the code of an owner';
  if (levels.length === Object.keys(DIGITS).length) return 'at any division';
  return `at divisions of ${levels.join(' or ')} digits`;
}

/** Why the role does not hold at a division, whether or not an owner is there; undefined when it may. */
export function levelRefusal(role: Role, division: DivisionCode): Misplaced | undefined {
  if (loadShanghai().find(division) === undefined) return { reason: 'CLAIM_NO_DIVISION', division };
  return (levelsOf(role)?.includes(levelOf(division)) ?? true) ? undefined : misplaced(role);
}

/** Why the role, if it is one that holds at owners, does not hold at a division; undefined when it does. */
export function ownerRefusal(role: CallerRole, division: DivisionCode, isOwner: OwnerCheck): Misplaced | undefined {
  return role === 'public' || levelsOf(role) !== undefined || isOwner(division) ? undefined : misplaced(role);
}

/**
 * What a gateway knows of owners: those that it asks, and that the divisions which they lie in have owners too, whether it
 * asks them or not.
 */
export function ownersAmong(codes: () => readonly DivisionCode[]): OwnerCheck {
  return (division) => codes().some((code) => isWithin(code, division));
}

/**
 * What an owner knows of owners: itself and, beneath it, those whom it delegated codes to. Of what lies beneath those, and of
 * divisions elsewhere, it knows only that no owner is a community.
 */
export function ownersKnownTo(own: DivisionCode, delegated: readonly DivisionCode[]): OwnerCheck {
  return (division) => {
    if (division === own || delegated.includes(division)) return true;
    const isOwn = isWithin(division, own) && !delegated.some((code) => isWithin(division, code));
    return !isOwn && levelOf(division) !== 'COMMUNITY';
  };
}

function misplaced(role: Role): Misplaced {
  const levels = levelsOf(role);
  if (levels === undefined) return { reason: 'CLAIM_NO_OWNER', role };
  return { reason: 'CLAIM_WRONG_LEVEL', role, digits: levels.map((level) => DIGITS[level]) };
}
