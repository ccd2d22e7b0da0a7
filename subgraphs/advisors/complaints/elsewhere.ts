import { type DivisionCode, type RecordId, isWithin, locate } from '#divisions';
import type { RequestScope } from '#server';

/**
 * Whether an id is that of a record beneath the bureau which another owner keeps: only there it is known whether there is one, so
 * a complaint keeps the id as it was given.
 */
export function isKeptElsewhere(
  { delegated }: Pick<RequestScope, 'delegated'>,
  bureau: DivisionCode,
  id: RecordId,
): boolean {
  const place = locate(id);
  if (place === undefined || !isWithin(place, bureau)) return false;
  return delegated.some((code) => isWithin(place, code));
}
