import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';

/** A text in both languages. */
export type Words = { readonly zh: string; readonly en: string };

const KEY = 'language';
const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };
const listeners = new Set<() => void>();
let current: Language = localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
document.documentElement.lang = TAGS[current];

export function setLanguage(language: Language): void {
  current = language;
  localStorage.setItem(KEY, language);
  document.documentElement.lang = TAGS[language];
  for (const hear of listeners) hear();
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, () => current);
}

export function currentLanguage(): Language {
  return current;
}

/** The tag of the language that is shown now. */
export function currentTag(): string {
  return TAGS[current];
}

export function tagOf(language: Language): string {
  return TAGS[language];
}

function subscribe(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}
