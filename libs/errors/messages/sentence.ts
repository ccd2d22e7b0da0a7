import { formatValue } from './format.ts';
import type { Language, MessageValues } from './message.ts';
import { type MessageKey, messages } from './messages.ts';

const PLACEHOLDER = /\{(\w+)\}/g;

/** The sentence of a key in a language, with its values. A placeholder without a value is left as it is. */
export function sentenceOf(key: MessageKey, values: MessageValues, language: Language): string {
  return messages[key][language].replaceAll(PLACEHOLDER, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? whole : formatValue(name, value, language);
  });
}

/** The names of the values that the sentence of a key shows. */
export function placeholdersOf(key: MessageKey, language: Language): string[] {
  return [...messages[key][language].matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}
