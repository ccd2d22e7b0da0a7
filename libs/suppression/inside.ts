import type { Caller } from '#access';
import { type DivisionCode, isWithin, levelOf } from '#divisions';

/**
 * Whether the caller sees a division's figures as they are: those of a district or beneath do, within their own division.
 * The city, and partners wherever they are, are another level.
 */
export function isInside({ role, division }: Pick<Caller, 'role' | 'division'>, code: DivisionCode): boolean {
  return role !== 'partner' && levelOf(division) !== 'CITY' && isWithin(code, division);
}
