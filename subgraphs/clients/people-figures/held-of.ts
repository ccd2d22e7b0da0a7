import { type DivisionCode, isWithin } from '#divisions';

/** The part of a division that the owner holds: of a division above its own, all that it has. So both are read once. */
export function heldOf(owner: DivisionCode, code: DivisionCode): DivisionCode {
  return isWithin(owner, code) ? owner : code;
}
