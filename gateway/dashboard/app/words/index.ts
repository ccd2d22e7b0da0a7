export { clientCategories } from './categories.ts';
export type { WordKey } from './dictionary.ts';
export { type Language, type Words, currentLanguage, currentTag, setLanguage, useLanguage } from './language.ts';
export { type Speech, useWords } from './use-words.ts';
