import { type CalendarDate, isPlausible } from '#calendar';
import { type RecordId, isRecordId } from '#divisions';
import { errors } from '#errors';
import type { GraphError } from '#errors';

const MOST_CHARACTERS = 2000;
const MOST_TEXTS = 50;

/** PostgreSQL stores no NUL, and no other control character but tab and line breaks belongs in a text. */
const UNSTORABLE = /[^\P{Cc}\t\n\r]/u;

/** What a mutation answers for a field of its input; the sentence goes on after the field's name. */
export function invalid(field: string, sentence: string, ...within: string[]): GraphError {
  return errors.inputInvalid(['input', field, ...within], `"${[field, ...within].join('.')}" ${sentence}`);
}

/** The value as an id. Errors: ID_MALFORMED. */
export function recordIdFrom(value: unknown): RecordId {
  if (!isRecordId(value)) throw errors.idMalformed(value);
  return value;
}

/** The text without blanks at its ends. Errors: INPUT_INVALID when nothing is left or it cannot be stored. */
export function filledText(value: string, field: string, ...within: string[]): string {
  const text = value.trim();
  if (text === '') throw invalid(field, 'is empty. Fill it in.', ...within);
  if (text.length > MOST_CHARACTERS) throw invalid(field, `is longer than ${MOST_CHARACTERS} characters. Shorten it.`);
  if (UNSTORABLE.test(text)) throw invalid(field, 'holds a control character. Take it out.', ...within);
  return text;
}

/** Like `filledText`; null when left out or blank. */
export function optionalText(value: string | null | undefined, field: string): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : filledText(value, field);
}

/** Each text filled, each once, in their order. Errors: INPUT_INVALID at the text's index. */
export function filledTexts(values: readonly string[], field: string): string[] {
  if (values.length > MOST_TEXTS) throw invalid(field, `has ${values.length} texts. Give at most ${MOST_TEXTS}.`);
  return [...new Set(values.map((value, index) => filledText(value, field, String(index))))];
}

/** Each value once, at least one. Errors: INPUT_INVALID. */
export function someOf<Value>(values: readonly Value[], field: string): Value[] {
  if (values.length === 0) throw invalid(field, 'is empty. Name at least one.');
  return [...new Set(values)];
}

/** A first day, in years that may be meant. Errors: INPUT_INVALID. */
export function firstDayFrom(first: CalendarDate, today: CalendarDate, field: string): CalendarDate {
  if (!isPlausible(first, today)) throw invalid(field, `is ${first}, too far from today. Check the year.`);
  return first;
}

/** A last day that does not lie before the first one; null while open. Errors: INPUT_INVALID. */
export function lastDayFrom(
  first: CalendarDate,
  last: CalendarDate | null | undefined,
  today: CalendarDate,
  field: string,
): CalendarDate | null {
  if (!last) return null;
  if (last < first) throw invalid(field, `is ${last}, before the first day ${first}. Set it on or after.`);
  if (!isPlausible(last, today)) throw invalid(field, `is ${last}, too far from today. Leave it out while it is open.`);
  return last;
}

/** A number of things or places; null without limit. Errors: INPUT_INVALID. */
export function countFrom(value: number | null | undefined, field: string): number | null {
  if (typeof value === 'number' && value < 0) throw invalid(field, `is ${value}. Give 0 or more, or leave it out.`);
  return value ?? null;
}

const PHONE = /^\+?\d[\d -]{2,18}\d$/;

/** A phone as it is published; null when left out. Errors: INPUT_INVALID. */
export function optionalPhone(value: string | null | undefined, field: string): string | null {
  const phone = optionalText(value, field);
  if (phone !== null && !PHONE.test(phone)) throw invalid(field, 'is not a phone. Use digits, as 021-62345678.');
  return phone;
}
