import type { ClientCategory } from '../generated/graphql.ts';
import type { Words } from './language.ts';

/** 救助对象类别. */
export const clientCategories: Readonly<Record<ClientCategory, Words>> = {
  EXTREME_HARDSHIP: { zh: '特困供养', en: 'extreme hardship' },
  MINIMUM_LIVING: { zh: '低保', en: 'minimum living' },
  LOW_INCOME: { zh: '低收入困难', en: 'low income' },
  EXPENDITURE_POVERTY: { zh: '支出型贫困', en: 'expenditure poverty' },
  OTHER: { zh: '其他', en: 'other' },
};
