import type { Fields } from '../session/index.ts';

/** For a date of which a part is typed: the browser gives no value for it, and it would be left out unnoticed. */
const INCOMPLETE = '…';

/** What the fields of a form hold now. */
export function fieldsIn(form: HTMLFormElement): Fields {
  const data = new FormData(form);
  const names = [...new Set(data.keys())];
  return Object.fromEntries(
    names.map((name) => [
      name,
      isIncomplete(form, name) ? [INCOMPLETE] : data.getAll(name).filter((value) => typeof value === 'string'),
    ]),
  );
}

function isIncomplete(form: HTMLFormElement, name: string): boolean {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement && control.validity.badInput;
}

/** What was typed into a field. */
export function textIn(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? '';
}

/** The same, or null where nothing was typed. */
export function filledIn(fields: Fields, name: string): string | null {
  return textIn(fields, name).trim() || null;
}
