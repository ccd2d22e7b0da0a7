import { readFileSync, readdirSync } from 'node:fs';
import { errors } from '#errors';
import type { CodeList } from './code-list.ts';
import { parseCodeList } from './parse-code-list.ts';

const folder = new URL('lists/', import.meta.url);
const ENDING = '.yaml';

const lists = new Map<string, CodeList>();
let names: readonly string[] | undefined;

/** The names of all lists, in the order of the alphabet. */
export function codeListNames(): readonly string[] {
  names ??= readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
    .toSorted();
  return names;
}

/** The names of the lists to which a district may add codes of its own. */
export function openListNames(): string[] {
  return codeListNames().filter((name) => getCodeList(name).districtsAdd);
}

/** A list by its name, which stands at the path; read from its file once. Errors: INPUT_INVALID with UNKNOWN_CHOICE, which names the lists there are. */
export function getCodeList(name: string, path: readonly string[] = ['name']): CodeList {
  const known = lists.get(name);
  if (known !== undefined) return known;
  const choices = codeListNames();
  if (!choices.includes(name)) throw errors.refusedInput(path, 'UNKNOWN_CHOICE', { value: name, choices });
  const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const list = parseCodeList(name, readFileSync(new URL(`${file}${ENDING}`, folder), 'utf8'));
  lists.set(name, list);
  return list;
}
