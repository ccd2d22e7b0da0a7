import { filledIn, isSame, textIn } from '../forms/index.ts';
import type { Basis, Fields } from '../session/index.ts';
import type { EditControl, EditField } from './edit.ts';
import { exceptionsOf, weekOf } from './hours.ts';

type Value = string | number | readonly (string | object)[] | null;
type Values = Readonly<Record<string, Value | Readonly<Record<string, Value>>>>;

const WHOLE_NUMBER = /^-?\d{1,9}$/;

/** Of an edit form, what is to say something else: what the reader left as it was is not sent, and so undoes nothing. */
export function changesOf(all: readonly EditField[], fields: Fields, basis: Basis): Values {
  const isChanged = ({ name }: EditControl): boolean => !isSame(fields[name], basis.fields[name]);
  const changed = all.filter(({ controls, isAlwaysSent }) => isAlwaysSent || controls.some(isChanged));
  return Object.fromEntries(changed.map((field) => [field.name, valueIn(field, fields, basis)]));
}

function valueIn({ name, controls, hasParts, isOptional }: EditField, fields: Fields, basis: Basis): Values[string] {
  const [only] = controls;
  if (!hasParts && only !== undefined) return valueOf(only, fields);
  const isEmpty = ({ fields: held }: Pick<Basis, 'fields'>): boolean =>
    controls.every(
      ({ kind, isOptional: mayBeEmpty, name: part }) =>
        kind === 'choice' || mayBeEmpty || textIn(held, part).trim() === '',
    );
  // Taken away where what was typed is emptied; with another choice alone, what is missing is told at its part.
  if (isOptional && isEmpty({ fields }) && !isEmpty(basis)) return null;
  return Object.fromEntries(controls.map((control) => [control.name.slice(name.length + 1), valueOf(control, fields)]));
}

function valueOf(control: EditControl, fields: Fields): Value {
  const { name, kind, isOptional } = control;
  const lines = listIn(control, fields);
  if (lines !== undefined) return lines.length === 0 && isOptional && kind !== 'choices' ? null : lines;
  const text = isOptional ? filledIn(fields, name) : textIn(fields, name);
  if (kind === 'division' && text !== null && text.length < (control.lowest ?? 0)) return null;
  // What is no number goes out as it was typed: left out, it would take away what the record says.
  return kind === 'number' && text !== null && WHOLE_NUMBER.test(text) ? Number(text) : text;
}

/** Of controls that hold several values. */
function listIn({ name, kind }: EditControl, fields: Fields): readonly (string | object)[] | undefined {
  if (kind === 'choices' || kind === 'advisors') return fields[name] ?? [];
  if (kind === 'lines') return linesIn(textIn(fields, name));
  if (kind === 'week') return weekOf(fields[name] ?? []);
  return kind === 'exceptions' ? exceptionsOf(fields[name] ?? []) : undefined;
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
