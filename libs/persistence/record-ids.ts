import { v7 } from 'uuid';
import { type DivisionCode, type RecordId, recordIdOf } from '#divisions';

/** A new id of a record that is first registered in the division: `<code>-<uuid version 7>`, so ids of one division ascend in time. */
export function newRecordId(division: DivisionCode): RecordId {
  return recordIdOf(division, v7());
}
