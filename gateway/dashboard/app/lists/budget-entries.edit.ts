import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';

export const reverseBudgetEntry = defineEdit({
  key: 'reverse',
  label: { zh: '冲销', en: 'Reverse it' },
  meaning: {
    zh: '登记一笔相反的金额，两笔均留存；需要时再登记正确的金额。',
    en: 'Records the opposite amount; both stay. Record the right one afterwards.',
  },
  submit: { zh: '冲销', en: 'Reverse it' },
  saved: { zh: '已冲销。', en: 'Reversed.' },
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }, { division, state }) =>
    scopes.includes('budget.record') && division === own && state === 'BOOKED',
  document: graphql(/* GraphQL */ `
    query BudgetEntryToReverse($id: ID!) {
      budgetEntry(id: $id) {
        amount
        bookedOn
        documentNumber
        reverses
        division {
          code
          name
        }
      }
    }
  `),
  row: ({ budgetEntry }) => budgetEntry && { ...budgetEntry, version: 0 },
  title: ({ bookedOn, amount }) => `${bookedOn} ${amount.toLocaleString('zh-CN')}`,
  of: ({ division, reverses }) => ({ division: division.code, state: reverses ? 'REVERSAL' : 'BOOKED' }),
  mutation: graphql(/* GraphQL */ `
    mutation ReverseBudgetEntry($input: ReverseBudgetEntryInput!) {
      reverseBudgetEntry(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'entry',
  fields: { reason: { label: { zh: '原因', en: 'Reason' }, kind: 'prose' } },
});
