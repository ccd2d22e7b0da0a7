import type { CalendarDate } from '#calendar';
import { type GraphError, errors } from '#errors';

/** Why a term cannot end on a day; undefined when it can, or is open. */
export function lastDayRefusal(
  first: CalendarDate | undefined,
  last: CalendarDate | null | undefined,
): GraphError | undefined {
  if (!first || !last || last >= first) return undefined;
  return errors.refusedInput([], 'DATE_BEFORE', { value: last, first });
}

/** Asserts that a changed record's term ends after it begins; what refuses it is said at the day that was changed. Errors: INPUT_INVALID. */
export function mustEndAfterStart(
  [firstField, first]: readonly [field: string, day: CalendarDate],
  [lastField, last]: readonly [field: string, day: CalendarDate | null | undefined],
  changed: readonly string[],
): void {
  const refusal = lastDayRefusal(first, last);
  if (refusal !== undefined) throw refusal.at(['input', changed.includes(lastField) ? lastField : firstField]);
}
