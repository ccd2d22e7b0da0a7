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
