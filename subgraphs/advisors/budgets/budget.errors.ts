import { type GraphError, defineErrors } from '#errors';
import type { BudgetEntryKind } from './budget-amounts.ts';

/** What is refused of budgets. */
export const budgetErrors = defineErrors({
  BUDGET_EXCEEDED: {
    meaning: 'More is allocated than planned, or spent than allocated, of one source of money, and no reason is given.',
    retryable: false,
    en: 'The {entryKind} of that source in the year would come to {total} yuan, and {limit} are there for it. Give a reason, or correct the amount, the source or the year.',
    zh: '该资金来源本年度{entryKind}将达 {total} 元，超过可用的 {limit} 元。请填写原因，或者核对金额、资金来源和年度。',
  },
  'INPUT_INVALID.NOT_AN_AMOUNT': {
    en: '{value} is not an amount. Give whole yuan from 1 to {most}.',
    zh: '{value} 不是有效金额，请填写 1 至 {most} 之间的整数（元）。',
  },
  'INPUT_INVALID.SUM_TOO_LARGE': {
    en: 'The sum of the year would be {value} yuan, and at most {most} can be kept. Check the amount.',
    zh: '年度合计将达 {value} 元，最多可登记 {most} 元，请核对金额。',
  },
  'INPUT_INVALID.NOT_A_BUDGET_YEAR': {
    en: '{value} is no year of a budget. Give one from {first} to {last}.',
    zh: '{value} 不是有效的预算年度，请填写 {first} 至 {last} 之间的年份。',
  },
  'INPUT_INVALID.ENTRY_REVERSED': {
    en: 'The entry was reversed already, by {by}.',
    zh: '该明细已被冲销，冲销编号 {by}。',
  },
  'INPUT_INVALID.ENTRY_REVERSES': {
    en: 'The entry reverses another and cannot be reversed itself. Record the amount anew.',
    zh: '该明细本身是冲销，不能再冲销，请重新登记金额。',
  },
});

type Exceeding = { readonly kind: Exclude<BudgetEntryKind, 'PLAN'>; readonly total: number; readonly limit: number };

export function budgetExceeded({ kind, total, limit }: Exceeding): GraphError {
  const values = { entryKind: kind, total, limit };
  return budgetErrors.of('BUDGET_EXCEEDED', { values, path: ['input', 'reason'] });
}
