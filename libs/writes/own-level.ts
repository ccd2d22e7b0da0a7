import type { Caller } from '#access';
import type { DivisionCode } from '#divisions';
import { errors } from '#errors';

/** Asserts that the caller writes for its own division itself: each level writes its own. Errors: INPUT_INVALID at the field. */
export function mustBeOwn(
  caller: Pick<Caller, 'division' | 'isAuthority'>,
  division: DivisionCode,
  field: string,
): void {
  if (caller.isAuthority(division)) return;
  throw errors.refusedInput(['input', field], 'NOT_ITS_OWN', { value: division, division: caller.division });
}
