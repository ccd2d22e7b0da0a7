import { errors } from '#errors';

/**
 * Refuses a reason that tells a value of the person's: reasons are kept for good, also when the record is erased.
 * Errors: INPUT_INVALID.
 */
export function refuseNaming(reason: string, values: readonly (string | null | undefined)[]): void {
  if (!values.some((value) => value && value.length > 1 && reason.includes(value))) return;
  throw errors.refusedInput(['input', 'reason'], 'NAMES_THE_PERSON');
}
