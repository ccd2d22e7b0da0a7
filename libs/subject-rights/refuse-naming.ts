import { type GraphError, errors } from '#errors';

type Values = readonly (string | null | undefined)[];

/**
 * Refuses a reason that tells a value of the person's: reasons are kept for good, also when the record is erased.
 * Errors: INPUT_INVALID.
 */
export function refuseNaming(reason: string, values: Values): void {
  const refusal = namingRefusal(reason, values);
  if (refusal !== undefined) throw refusal;
}

/** Why a reason is refused that tells one of the values; undefined when it tells none. */
export function namingRefusal(reason: string, values: Values): GraphError | undefined {
  if (!values.some((value) => value && value.length > 1 && reason.includes(value))) return undefined;
  return errors.refusedInput(['input', 'reason'], 'NAMES_THE_PERSON');
}
