import { errors } from '#errors';

/**
 * Refuses a reason that tells a value of the person's: reasons are kept for good, also when the record is erased.
 * Errors: INPUT_INVALID.
 */
export function refuseNaming(reason: string, values: readonly (string | null | undefined)[]): void {
  if (!values.some((value) => value && value.length > 1 && reason.includes(value))) return;
  const sentence = 'The reason names the person, and is kept when the record is not. Say it without name and number.';
  throw errors.inputInvalid(['input', 'reason'], sentence);
}
