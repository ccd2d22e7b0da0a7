import type { Words } from './language.ts';

/** The codes of a list in its order, with their terms of today; filled when the list was asked for. */
export type CodeWords = Readonly<Record<string, Words>>;

type Code = { readonly key: string; readonly zh: string | null; readonly en: string | null };

const lists = new Map<string, Record<string, Words>>();
const listeners = new Set<() => void>();
let version = 0;

/** One record for each list, so that a declaration may hold it before the list is known. */
function recordOf(list: string): Record<string, Words> {
  const record = lists.get(list) ?? {};
  lists.set(list, record);
  return record;
}

/** 救助对象类别. */
export const clientCategories: CodeWords = recordOf('clientCategory');
/** 需求. */
export const needs: CodeWords = recordOf('need');

/** What a code is called; one that the page does not know is shown by its key. */
export function wordsOf(codes: CodeWords, key: string): Words {
  return codes[key] ?? { zh: key, en: key };
}

/** Keys in the order of their list; those that the page does not know come last. */
export function inOrderOf(codes: CodeWords, keys: readonly string[]): string[] {
  const known = Object.keys(codes).filter((key) => keys.includes(key));
  return [...known, ...keys.filter((key) => !known.includes(key))];
}

/** Keeps what a list says now, in its order. */
export function keepCodes(list: string, codes: readonly Code[]): void {
  const record = recordOf(list);
  for (const key of Object.keys(record)) delete record[key];
  for (const { key, zh, en } of codes) record[key] = { zh: zh ?? key, en: en ?? key };
  version++;
  for (const hear of listeners) hear();
}

export function onCodes(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

export function codesVersion(): number {
  return version;
}
