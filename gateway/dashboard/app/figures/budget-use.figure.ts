import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment BudgetUseFigure on Division {
    budgetUse(month: $month) {
      publicAllocated
      publicSpent
      charitySpent
      otherSpent
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment BudgetUseTrend on Division {
    budgetUseByMonth(until: $month) {
      month
      publicSpent
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment BudgetUseRanking on Division {
    budgetUseRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      budgetUse {
        publicAllocated
        publicSpent
        charitySpent
        otherSpent
      }
    }
  }
`);

export default defineFigure({
  key: 'budget-use',
  order: 3.95,
  label: { zh: '财政资金支出（元）', en: 'Public money spent (yuan)' },
  meaning: {
    zh: '当月登记的工作经费支出；慈善、其他资金分列。',
    en: 'What was spent in the month for the work of advisors; charity and other money stand apart.',
  },
  format: 'count',
  better: 'neither',
  scope: 'budget.read',
  isMonthly: true,
  fragment,
  read: ({ budgetUse: amounts }) => ({
    value: amounts?.publicSpent,
    parts: [
      { label: { zh: '财政拨付', en: 'public money allocated' }, value: amounts?.publicAllocated },
      { label: { zh: '慈善支出', en: 'charity money spent' }, value: amounts?.charitySpent },
      { label: { zh: '其他支出', en: 'other money spent' }, value: amounts?.otherSpent },
    ],
  }),
  trend: {
    fragment: trend,
    read: ({ budgetUseByMonth: months }) =>
      (months ?? []).map(({ month, publicSpent }) => ({ month, value: publicSpent })),
  },
  ranking: { fragment: ranking, rows: ({ budgetUseRanking }) => budgetUseRanking },
});
