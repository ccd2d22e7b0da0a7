import { type RecordId, isRecordId } from '#divisions';
import { errors } from '#errors';
import { holdsMask } from '#personal';

const MOST_CHARACTERS = 500;

/** The value as an id. Errors: ID_MALFORMED. */
export function recordIdFrom(value: unknown): RecordId {
  if (!isRecordId(value)) throw errors.idMalformed(value);
  return value;
}

/** The text without blanks at its ends. Errors: INPUT_INVALID when nothing is left or it is too long. */
export function filledText(value: string | null | undefined, ...path: string[]): string {
  const text = value?.trim() ?? '';
  if (text === '') throw errors.inputInvalid(['input', ...path], `"${path.join('.')}" is empty. Fill it in.`);
  if (text.length > MOST_CHARACTERS) {
    throw errors.inputInvalid(
      ['input', ...path],
      `"${path.join('.')}" is longer than ${MOST_CHARACTERS} characters. Shorten it.`,
    );
  }
  return text;
}

/** Like `filledText`, of a name, a number or an address: a masked one is not to take the place of the whole. Errors: INPUT_INVALID. */
export function wholeText(value: string | null | undefined, ...path: string[]): string {
  const text = filledText(value, ...path);
  if (!holdsMask(text)) return text;
  throw errors.inputInvalid(['input', ...path], `"${path.join('.')}" is masked. Write it whole, or leave it as it is.`);
}

/** Each text filled, each once, in their order. Errors: INPUT_INVALID at the text's index. */
export function filledTexts(values: readonly string[], field: string): string[] {
  return [...new Set(values.map((value, index) => filledText(value, field, String(index))))];
}
