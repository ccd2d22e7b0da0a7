import type { Fields } from '../session/index.ts';

/** What the fields of a form hold now. */
export function fieldsIn(form: HTMLFormElement): Fields {
  const data = new FormData(form);
  const names = [...new Set(data.keys())];
  return Object.fromEntries(
    names.map((name) => [name, data.getAll(name).filter((value) => typeof value === 'string')]),
  );
}

/** What was typed into a field. */
export function textIn(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? '';
}

/** The same, or null where nothing was typed. */
export function filledIn(fields: Fields, name: string): string | null {
  return textIn(fields, name).trim() || null;
}
