import type { Language, MessageValue } from './message.ts';
import { isMessageKey } from './messages.ts';
import { placeholdersOf, sentenceOf } from './sentence.ts';

/** What is known of an error that came in an answer: its values by name, or as a list of names and texts. */
export type Worded = {
  readonly code: unknown;
  readonly reason?: unknown;
  readonly values?: unknown;
  readonly message: string;
};

/** A longer value is none that a sentence was made for. */
const LONGEST_VALUE = 500;

/**
 * The sentence of an error in the reader's language. An error of a code that is not known here, or whose values do not fill the
 * sentence, keeps its message: an owner may run another version.
 */
export function wordAnew({ code, reason, values, message }: Worded, language: Language): string {
  const key = typeof reason === 'string' ? `${String(code)}.${reason}` : String(code);
  if (!isMessageKey(key)) return message;
  const given = readValues(values);
  const isFilled = placeholdersOf(key, language).every((name) => given.has(name));
  return isFilled ? sentenceOf(key, Object.fromEntries(given), language) : message;
}

function readValues(values: unknown): Map<string, MessageValue> {
  if (Array.isArray(values)) return readNamedTexts(values);
  if (typeof values !== 'object' || values === null) return new Map();
  const read = Object.entries(values).flatMap(([name, value]: [string, unknown]): [string, MessageValue][] =>
    isValue(value) ? [[name, value]] : [],
  );
  return new Map(read);
}

/** A name that is given more than once holds a list. */
function readNamedTexts(entries: readonly unknown[]): Map<string, MessageValue> {
  const named = Map.groupBy(entries.filter(isNamedText), ({ name }) => name);
  return new Map([...named].map(([name, texts]) => [name, oneOrAll(texts.map(({ value }) => value))]));
}

function oneOrAll(texts: readonly string[]): MessageValue {
  const [only = '', ...others] = texts;
  return others.length === 0 ? only : texts;
}

function isNamedText(entry: unknown): entry is { readonly name: string; readonly value: string } {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'name' in entry &&
    typeof entry.name === 'string' &&
    'value' in entry &&
    isText(entry.value)
  );
}

function isValue(value: unknown): value is MessageValue {
  return isText(value) || Number.isFinite(value) || (Array.isArray(value) && value.every(isText));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_VALUE;
}
