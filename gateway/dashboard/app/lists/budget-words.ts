import type { BudgetEntryKind, BudgetPurpose, FundSource } from '../generated/graphql.ts';
import type { Words } from '../words/index.ts';

export const budgetEntryKinds: Readonly<Record<BudgetEntryKind, Words>> = {
  PLAN: { zh: '预算安排', en: 'planned' },
  ALLOCATION: { zh: '拨付', en: 'allocated' },
  SPENDING: { zh: '支出', en: 'spent' },
};

export const fundSources: Readonly<Record<FundSource, Words>> = {
  PUBLIC: { zh: '财政资金', en: 'public money' },
  CHARITY: { zh: '慈善资金', en: 'charity money' },
  OTHER: { zh: '其他资金', en: 'other money' },
};

export const budgetPurposes: Readonly<Record<BudgetPurpose, Words>> = {
  STAFF: { zh: '人员', en: 'staff' },
  TRAINING: { zh: '培训', en: 'training' },
  PREMISES: { zh: '场地设施', en: 'premises' },
  OFFICE: { zh: '办公', en: 'office' },
  PUBLICITY: { zh: '宣传', en: 'publicity' },
  SERVICES: { zh: '购买服务', en: 'services bought' },
  OTHER: { zh: '其他', en: 'other' },
};
