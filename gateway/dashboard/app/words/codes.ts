import type { Words } from './language.ts';

/** The codes of a list in its order, with their terms of today; filled when the list was asked for. */
export type CodeWords = Readonly<Record<string, Words>>;

type Code = { readonly key: string; readonly zh: string | null; readonly en: string | null };

/** In this browser, so that the page says its words before it has asked for them anew. Nothing of it is about people. */
const KEY = 'code-lists';
const lists = keptLists();
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
/** 政策类别. */
export const policyKinds: CodeWords = recordOf('policyKind');
/** 社会力量类型. */
export const providerKinds: CodeWords = recordOf('providerKind');
/** 资源类型. */
export const resourceKinds: CodeWords = recordOf('resourceKind');
/** 人员类别. */
export const advisorRoles: CodeWords = recordOf('advisorRole');
/** 技能. */
export const advisorSkills: CodeWords = recordOf('advisorSkill');
/** 社会工作职业资格等级. */
export const licenceLevels: CodeWords = recordOf('licenceLevel');

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
  localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(lists)));
  for (const hear of listeners) hear();
}

export function onCodes(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

export function codesVersion(): number {
  return version;
}

/** What was kept by this page alone; of another shape, after a change of the page, it is left out. */
function keptLists(): Map<string, Record<string, Words>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const records = Object.entries(kept ?? {}).map(
      ([list, codes]) => [list, Object.fromEntries(wordsIn(codes))] as const,
    );
    return new Map(records);
  } catch {
    return new Map();
  }
}

function wordsIn(codes: object): (readonly [string, Words])[] {
  return Object.entries(codes).flatMap(([key, { zh, en }]) =>
    typeof zh === 'string' && typeof en === 'string' ? [[key, { zh, en }] as const] : [],
  );
}
