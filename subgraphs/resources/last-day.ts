import type { CalendarDate } from '#calendar';
import { type GraphError, errors } from '#errors';

/** Why a day is not the last one of what begins on another; undefined when it may be. */
export function lastDayRefusal(
  first: CalendarDate | undefined,
  last: CalendarDate | null | undefined,
): GraphError | undefined {
  if (first === undefined || !last || last >= first) return undefined;
  return errors.refusedInput([], 'DATE_BEFORE', { value: last, first });
}
