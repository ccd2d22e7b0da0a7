import { clientCategories, wordsOf } from '../words/index.ts';
import type { Cell } from './cell-text.ts';

/** What lists of clients are narrowed to alike. */
export const clientFilters = {
  categories: { label: { zh: '类别', en: 'Category' }, oneOf: clientCategories },
  served: {
    label: { zh: '责任顾问', en: 'Advisor' },
    whether: { yes: { zh: '有', en: 'has one' }, no: { zh: '无', en: 'has none' } },
  },
} as const;

/** The category of a client, where it is shown. */
export function categoryCell(category: string | null): Cell {
  return { words: category === null ? undefined : wordsOf(clientCategories, category) };
}
