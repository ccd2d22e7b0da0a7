import { errors, type GraphError } from '#errors';
import { isRecordId } from '#divisions';
import { holdsMask } from '#personal';

/** From the outside in, as `['input', 'visitedOn']`. */
export type InputPath = readonly string[];

/** What a mutation answers for a field that cannot be stored. */
export function inputInvalid(path: InputPath, sentence: string): GraphError {
  return errors.inputInvalid(path, sentence);
}

/** The text without blanks at its ends. Errors: INPUT_INVALID when nothing is left or it is too long. */
export function textFrom(value: string, most: number, path: InputPath): string {
  const text = value.trim();
  if (text === '') throw inputInvalid(path, `"${nameOf(path)}" is empty. Write what it should say.`);
  return withinLength(text, most, path);
}

/** Like `textFrom`, of a name or an address: a masked one is not to take the place of the whole. Errors: INPUT_INVALID. */
export function wholeTextFrom(value: string, most: number, path: InputPath): string {
  const text = textFrom(value, most, path);
  if (holdsMask(text)) throw inputInvalid(path, `"${nameOf(path)}" is masked. Write it whole, or leave it as it is.`);
  return text;
}

/** Like `textFrom`; null when left out or blank. */
export function optionalTextFrom(value: string | null | undefined, most: number, path: InputPath): string | null {
  const text = value?.trim() ?? '';
  return text === '' ? null : withinLength(text, most, path);
}

/** Texts one by one, at most `many` of at most `most` characters each, each checked by `textOf`. */
export function textsFrom(
  values: readonly string[] | null | undefined,
  { many, most }: { readonly many: number; readonly most: number },
  path: InputPath,
  textOf: typeof textFrom = textFrom,
): string[] {
  const list = values ?? [];
  if (list.length > many)
    throw inputInvalid(path, `"${nameOf(path)}" has ${list.length} entries. Give at most ${many}.`);
  return list.map((value, i) => textOf(value, most, [...path, String(i)]));
}

/** Each value once, in the order given. */
export function setFrom<Value>(values: readonly Value[] | null | undefined): Value[] {
  return [...new Set(values)];
}

/** An id of a record that another domain holds; null when left out. Errors: INPUT_INVALID. */
export function optionalIdFrom(value: string | null | undefined, path: InputPath): string | null {
  if (value === undefined || value === null) return null;
  if (!isRecordId(value)) throw inputInvalid(path, `"${nameOf(path)}" is not an id. Use the id as the graph gave it.`);
  return value;
}

/** PostgreSQL stores no NUL, and no other control character but tab and line breaks belongs in a text. */
const UNSTORABLE = /[^\P{Cc}\t\n\r]/u;

function withinLength(text: string, most: number, path: InputPath): string {
  if (text.length > most) {
    throw inputInvalid(path, `"${nameOf(path)}" has ${text.length} characters. Shorten it to ${most}.`);
  }
  if (UNSTORABLE.test(text)) throw inputInvalid(path, `"${nameOf(path)}" holds a control character. Take it out.`);
  return text;
}

function nameOf(path: InputPath): string {
  return path.slice(1).join('.');
}
