import type { Words } from './language.ts';

/** What a code is called, and until which day it holds. */
export type CodeWord = Words & { readonly until?: string };
/** The codes of a list in its order, those that have ended too, and behind the city's those of districts; filled when they were asked for. */
export type CodeWords = Readonly<Record<string, CodeWord>>;

type Code = {
  readonly key: string;
  readonly zh: string | null;
  readonly en: string | null;
  readonly until: string | null;
};

/** A code that a district added says in its key whose it is. */
const OF_DISTRICT = /^D(\d{6})_[A-Z]/;

/** In this browser, so that the page says its words before it has asked for them anew. Nothing of it is about people. */
const KEY = 'code-lists';
const lists = keptLists();
const listeners = new Set<() => void>();
let version = 0;

/** One record for each list, so that a declaration may hold it before the list is known. */
function recordOf(list: string): Record<string, CodeWord> {
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
/** 线索来源. */
export const leadSources: CodeWords = recordOf('leadSource');
/** 线索办理结果. */
export const leadOutcomes: CodeWords = recordOf('leadOutcome');
/** 预警等级. */
export const warningLevels: CodeWords = recordOf('warningLevel');
/** 宣传渠道. */
export const publicityChannels: CodeWords = recordOf('publicityChannel');
/** 社会力量类型. */
export const providerKinds: CodeWords = recordOf('providerKind');
/** 资源类型. */
export const resourceKinds: CodeWords = recordOf('resourceKind');
/** 救助类型. */
export const helpKinds: CodeWords = recordOf('helpKind');
/** 查看目的. */
export const accessPurposes: CodeWords = recordOf('accessPurpose');
/** 人员类别. */
export const advisorRoles: CodeWords = recordOf('advisorRole');
/** 技能. */
export const advisorSkills: CodeWords = recordOf('advisorSkill');
/** 表彰种类. */
export const recognitions: CodeWords = recordOf('recognition');
/** 社会工作职业资格等级. */
export const licenceLevels: CodeWords = recordOf('licenceLevel');

/** What a code is called; one that the page does not know is shown by its key, until its district was asked. */
export function wordsOf(codes: CodeWords, key: string): Words {
  const words = codes[key];
  if (words === undefined) wantDistrict(districtOf(key));
  return words ?? { zh: key, en: key };
}

/** Whether these are the codes of a list, of which there may be more than are known by now. */
export function isCodeList(words: Readonly<Record<string, Words>>): words is CodeWords {
  return [...lists.values()].includes(words);
}

export function districtOf(key: string): string | undefined {
  return OF_DISTRICT.exec(key)?.[1];
}

/** Keys in the order of their list; those that the page does not know come last. */
export function inOrderOf(codes: CodeWords, keys: readonly string[]): string[] {
  const known = Object.keys(codes).filter((key) => keys.includes(key));
  return [...known, ...keys.filter((key) => !known.includes(key))];
}

/** Keeps what a list says now, in its order: the city's codes, or those of one district. */
export function keepCodes(list: string, codes: readonly Code[], district?: string): void {
  const record = recordOf(list);
  const others = Object.entries(record).filter(([key]) => districtOf(key) !== district);
  const own = codes.filter(({ key }) => districtOf(key) === district).map(entryOf);
  const entries = district === undefined ? [...own, ...others] : [...others, ...own];
  if (JSON.stringify(entries) === JSON.stringify(Object.entries(record))) return;
  for (const key of Object.keys(record)) delete record[key];
  Object.assign(record, Object.fromEntries(entries));
  localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(lists)));
  changed();
}

export function keysOf<Key extends string>(words: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(words).filter((key): key is Key => key in words);
}

function entryOf({ key, zh, en, until }: Code): [string, CodeWord] {
  return [key, { zh: zh ?? key, en: en ?? key, ...(until !== null && { until }) }];
}

const wanted = new Set<string>();
let districts: readonly string[] = [];

/** The districts of whose codes one was to be shown that the page does not know. */
export function wantedDistricts(): readonly string[] {
  return districts;
}

/** Said while a view is drawn, and heard of afterwards. */
function wantDistrict(district: string | undefined): void {
  if (district === undefined || wanted.has(district)) return;
  wanted.add(district);
  queueMicrotask(() => {
    districts = [...wanted];
    changed();
  });
}

function changed(): void {
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

/** What was kept by this page alone; of another shape, after a change of the page, it is left out. */
function keptLists(): Map<string, Record<string, CodeWord>> {
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

function wordsIn(codes: object): (readonly [string, CodeWord])[] {
  return Object.entries(codes).flatMap(([key, { zh, en, until }]) =>
    typeof zh === 'string' && typeof en === 'string'
      ? [[key, { zh, en, ...(typeof until === 'string' && { until }) }] as const]
      : [],
  );
}
