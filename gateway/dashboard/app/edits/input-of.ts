import { filledIn, isSame, textIn } from '../forms/index.ts';
import type { Basis, Fields } from '../session/index.ts';
import type { EditField } from './edit.ts';

type Value = string | number | readonly string[] | null;

const WHOLE_NUMBER = /^-?\d{1,9}$/;

/** Of an edit form, what is to say something else: what the reader left as it was is not sent, and so undoes nothing. */
export function changesOf(all: readonly EditField[], fields: Fields, basis: Basis): Readonly<Record<string, Value>> {
  const changed = all.filter(({ name, isAlwaysSent }) => isAlwaysSent || !isSame(fields[name], basis.fields[name]));
  return Object.fromEntries(changed.map((field) => [field.name, valueIn(field, fields)]));
}

function valueIn({ name, kind, isOptional }: EditField, fields: Fields): Value {
  if (kind === 'choices') return fields[name] ?? [];
  if (kind === 'lines') return linesIn(textIn(fields, name));
  const text = isOptional ? filledIn(fields, name) : textIn(fields, name);
  // What is no number goes out as it was typed: left out, it would take away what the record says.
  return kind === 'number' && text !== null && WHOLE_NUMBER.test(text) ? Number(text) : text;
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
