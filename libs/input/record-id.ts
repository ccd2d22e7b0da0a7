import { type RecordId, isRecordId } from '#divisions';
import { errors } from '#errors';

/** The argument of a query as an id. Errors: ID_MALFORMED. */
export function recordIdFrom(value: unknown): RecordId {
  if (!isRecordId(value)) throw errors.idMalformed(value);
  return value;
}
