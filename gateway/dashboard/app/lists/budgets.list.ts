import { graphql } from '../generated/gql.ts';
import type { BudgetsRowFragment } from '../generated/graphql.ts';
import { recordBudgetEntry } from './budgets-record.edit.ts';
import { defineList } from './list.ts';

type Amount = keyof BudgetsRowFragment['public'] & ('planned' | 'allocated' | 'spent');

const sumOf = ({ public: one, charity, other }: BudgetsRowFragment, amount: Amount): number =>
  (one[amount] ?? 0) + (charity[amount] ?? 0) + (other[amount] ?? 0);

const yuan = (value: number | null | undefined) => ({ inOneLine: value?.toLocaleString('zh-CN') });

export default defineList({
  key: 'budgets',
  order: 20,
  group: 'budget',
  label: { zh: '年度工作经费', en: 'Budgets' },
  meaning: {
    zh: '各单位年度工作经费，单位：元；财政、慈善、其他资金分账。',
    en: 'What each division plans, allocates and spends in a year for the work of advisors, in yuan.',
  },
  scopes: ['budget.read'],
  field: 'budgets',
  node: graphql(/* GraphQL */ `
    fragment BudgetsRow on Budget {
      id
      year
      division {
        ...PlaceOfRow
      }
      public {
        planned
        allocated
        spent
      }
      charity {
        planned
        allocated
        spent
      }
      other {
        planned
        allocated
        spent
      }
    }
  `),
  ordered: '-YEAR',
  columns: [
    { zh: '单位', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '年度', en: 'Year', order: 'YEAR', cell: ({ year }) => ({ inOneLine: String(year) }) },
    { zh: '预算安排', en: 'Planned', cell: (row) => yuan(sumOf(row, 'planned')) },
    { zh: '已拨付', en: 'Allocated', cell: (row) => yuan(sumOf(row, 'allocated')) },
    { zh: '已支出', en: 'Spent', cell: (row) => yuan(sumOf(row, 'spent')) },
  ],
  more: [
    { zh: '财政资金安排', en: 'Public money planned', cell: (row) => yuan(row.public.planned) },
    { zh: '财政资金拨付', en: 'Public money allocated', cell: (row) => yuan(row.public.allocated) },
    { zh: '财政资金支出', en: 'Public money spent', cell: (row) => yuan(row.public.spent) },
    { zh: '慈善资金安排', en: 'Charity money planned', cell: (row) => yuan(row.charity.planned) },
    { zh: '慈善资金拨付', en: 'Charity money allocated', cell: (row) => yuan(row.charity.allocated) },
    { zh: '慈善资金支出', en: 'Charity money spent', cell: (row) => yuan(row.charity.spent) },
    { zh: '其他资金安排', en: 'Other money planned', cell: (row) => yuan(row.other.planned) },
    { zh: '其他资金拨付', en: 'Other money allocated', cell: (row) => yuan(row.other.allocated) },
    { zh: '其他资金支出', en: 'Other money spent', cell: (row) => yuan(row.other.spent) },
  ],
  adds: [recordBudgetEntry],
});
