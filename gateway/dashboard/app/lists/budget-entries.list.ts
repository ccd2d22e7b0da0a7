import { graphql } from '../generated/gql.ts';
import { wordsOf } from '../words/index.ts';
import { reverseBudgetEntry } from './budget-entries.edit.ts';
import { budgetEntryKinds, budgetPurposes, fundSources } from './budget-words.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'budget-entries',
  order: 21,
  group: 'budget',
  label: { zh: '经费明细', en: 'Budget entries' },
  meaning: {
    zh: '每一笔安排、拨付和支出，最近的在前；负数为冲销。',
    en: 'Each amount that was planned, allocated or spent, the latest first; below 0 it reverses another.',
  },
  scopes: ['budget.read'],
  field: 'budgetEntries',
  node: graphql(/* GraphQL */ `
    fragment BudgetEntriesRow on BudgetEntry {
      id
      year
      kind
      source
      purpose
      amount
      bookedOn
      documentNumber
      note
      reason
      reverses
      recordedBy
      division {
        ...PlaceOfRow
      }
    }
  `),
  ordered: '-BOOKED_ON',
  columns: [
    { zh: '单位', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '登记日期', en: 'Booked on', order: 'BOOKED_ON', cell: ({ bookedOn }) => ({ inOneLine: bookedOn }) },
    { zh: '类别', en: 'Kind', cell: ({ kind }) => ({ words: wordsOf(budgetEntryKinds, kind) }) },
    { zh: '资金来源', en: 'Source', cell: ({ source }) => ({ words: wordsOf(fundSources, source) }) },
    { zh: '用途', en: 'Purpose', cell: ({ purpose }) => ({ words: wordsOf(budgetPurposes, purpose) }) },
    { zh: '金额（元）', en: 'Yuan', cell: ({ amount }) => ({ inOneLine: amount.toLocaleString('zh-CN') }) },
  ],
  more: [
    { zh: '年度', en: 'Year', cell: ({ year }) => ({ text: String(year) }) },
    { zh: '文号', en: 'Document number', cell: ({ documentNumber }) => ({ text: documentNumber }) },
    { zh: '说明', en: 'Note', cell: ({ note }) => ({ text: note }) },
    { zh: '原因', en: 'Reason', cell: ({ reason }) => ({ text: reason }) },
    { zh: '登记人', en: 'Recorded by', cell: ({ recordedBy }) => ({ text: recordedBy }) },
  ],
  filters: {
    kinds: { label: { zh: '类别', en: 'Kind' }, oneOf: budgetEntryKinds },
    sources: { label: { zh: '资金来源', en: 'Source' }, oneOf: fundSources },
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
  edits: [reverseBudgetEntry],
  record: ({ id, division, reverses }) => ({
    id,
    division: division.code,
    state: reverses === null || reverses === undefined ? 'BOOKED' : 'REVERSAL',
  }),
});
