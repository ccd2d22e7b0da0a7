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
      withIncomplete(form, name) ?? data.getAll(name).filter((value) => typeof value === 'string'),
    ]),
  );
}

/** What the controls of a field hold, where a part of a date is typed into one of them. */
function withIncomplete(form: HTMLFormElement, name: string): string[] | undefined {
  const found = form.elements.namedItem(name);
  const controls = (found instanceof RadioNodeList ? [...found] : [found]).filter(
    (control) => control instanceof HTMLInputElement,
  );
  if (!controls.some(({ validity }) => validity.badInput)) return undefined;
  return controls.map(({ validity, value }) => (validity.badInput ? INCOMPLETE : value));
}

/** What was typed into a field. */
export function textIn(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? '';
}

/** The same, or null where nothing was typed. */
export function filledIn(fields: Fields, name: string): string | null {
  return textIn(fields, name).trim() || null;
}
