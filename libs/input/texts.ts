import { type GraphError, errors } from '#errors';
import { holdsMask } from '#personal';
import { type LineOptions, holdsControlCharacter, unstorableIn } from '#storable-text';

/** From the outside in, as `['input', 'visitedOn']`. */
export type InputPath = readonly string[];

/** How many characters a text holds at most, and how many texts a list, where the field itself says nothing else. */
export const MOST = { short: 500, long: 2000, entries: 50 } as const;

/** What a mutation answers for a field that cannot be stored. */
export function inputInvalid(path: InputPath, sentence: string): GraphError {
  return errors.inputInvalid(path, sentence);
}

/** The text without blanks at its ends. Errors: INPUT_INVALID when nothing is left, it is too long or it cannot be stored. */
export function textFrom(value: string, most: number, path: InputPath, { multiline = true }: LineOptions = {}): string {
  const text = value.trim();
  if (text === '') throw inputInvalid(path, `"${nameOf(path)}" is empty. Write what it should say.`);
  if (text.length > most) {
    throw inputInvalid(path, `"${nameOf(path)}" has ${text.length} characters. Shorten it to ${most}.`);
  }
  const held = holdsControlCharacter(text, { multiline }) ? 'a control character' : unstorableIn(text);
  if (held !== undefined) throw inputInvalid(path, `"${nameOf(path)}" holds ${held}. Take it out.`);
  return text;
}

/** Like `textFrom`, of a name, a number or an address: it has one line, and a masked one is not to take the place of the whole. Errors: INPUT_INVALID. */
export function wholeTextFrom(value: string, most: number, path: InputPath): string {
  const text = textFrom(value, most, path, { multiline: false });
  if (holdsMask(text)) throw inputInvalid(path, `"${nameOf(path)}" is masked. Write it whole, or leave it as it is.`);
  return text;
}

/** Like `textFrom`; null when left out or blank. */
export function optionalTextFrom(value: string | null | undefined, most: number, path: InputPath): string | null {
  return value?.trim() ? textFrom(value, most, path) : null;
}

/** Texts one by one, at most `many` of at most `most` characters each, each checked by `textOf`. Errors: INPUT_INVALID at the text's index. */
export function textsFrom(
  values: readonly string[] | null | undefined,
  { many, most }: { readonly many: number; readonly most: number },
  path: InputPath,
  textOf: typeof textFrom = textFrom,
): string[] {
  const list = values ?? [];
  if (list.length > many) {
    throw inputInvalid(path, `"${nameOf(path)}" has ${list.length} entries. Give at most ${many}.`);
  }
  return list.map((value, index) => textOf(value, most, [...path, String(index)]));
}

const PUBLISHED_PHONE = /^\+?\d[\d -]{2,18}\d$/;

/** A phone as it is published. Errors: INPUT_INVALID. */
export function publishedPhoneFrom(value: string, path: InputPath): string {
  const phone = textFrom(value, 100, path);
  if (PUBLISHED_PHONE.test(phone)) return phone;
  throw inputInvalid(path, `"${nameOf(path)}" is not a phone. Use digits, as 021-62345678.`);
}

export function nameOf(path: InputPath): string {
  return path.slice(1).join('.');
}
