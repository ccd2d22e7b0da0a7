import { type CalendarDate, isPlausible } from '#calendar';
import { type RecordId, isRecordId } from '#divisions';
import { errors } from '#errors';
import { type InputPath, inputInvalid, nameOf } from './texts.ts';

/** Each value once, in the order given. */
export function setFrom<Value>(values: readonly Value[] | null | undefined): Value[] {
  return [...new Set(values)];
}

/** Like `setFrom`, at least one. Errors: INPUT_INVALID. */
export function filledSetFrom<Value>(values: readonly Value[], path: InputPath): Value[] {
  if (values.length === 0) throw inputInvalid(path, `"${nameOf(path)}" is empty. Name at least one.`);
  return setFrom(values);
}

/** The value as an id. Errors: ID_MALFORMED. */
export function recordIdFrom(value: unknown): RecordId {
  if (!isRecordId(value)) throw errors.idMalformed(value);
  return value;
}

/** An id of a record that another domain holds; null when left out. Errors: INPUT_INVALID. */
export function optionalIdFrom(value: string | null | undefined, path: InputPath): RecordId | null {
  if (value === undefined || value === null) return null;
  if (!isRecordId(value)) throw inputInvalid(path, `"${nameOf(path)}" is not an id. Use the id as the graph gave it.`);
  return value;
}

/** A first day, in years that may be meant. Errors: INPUT_INVALID. */
export function firstDayFrom(first: CalendarDate, today: CalendarDate, path: InputPath): CalendarDate {
  if (isPlausible(first, today)) return first;
  throw inputInvalid(path, `"${nameOf(path)}" is ${first}, too far from today. Check the year.`);
}

/** A last day that does not lie before the first one, in years that may be meant; null while open. Errors: INPUT_INVALID. */
export function lastDayFrom(
  first: CalendarDate,
  last: CalendarDate | null | undefined,
  today: CalendarDate,
  path: InputPath,
): CalendarDate | null {
  if (!last) return null;
  if (last < first) {
    throw inputInvalid(path, `"${nameOf(path)}" is ${last}, before the first day ${first}. Set it on or after.`);
  }
  if (isPlausible(last, today)) return last;
  throw inputInvalid(path, `"${nameOf(path)}" is ${last}, too far from today. Leave it out while it is open.`);
}

/** A number of things or places; null without limit. Errors: INPUT_INVALID. */
export function countFrom(value: number | null | undefined, path: InputPath): number | null {
  if (typeof value === 'number' && value < 0) {
    throw inputInvalid(path, `"${nameOf(path)}" is ${value}. Give 0 or more, or leave it out.`);
  }
  return value ?? null;
}
