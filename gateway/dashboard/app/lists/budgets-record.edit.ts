import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { budgetEntryKinds, budgetPurposes, fundSources } from './budget-words.ts';

/** The record is the division whose budget it is. */
export const recordBudgetEntry = defineEdit({
  key: 'record',
  label: { zh: '登记本级经费', en: 'Record an amount' },
  meaning: {
    zh: '只登记本级的经费。登记后不能修改，有误的冲销后重新登记。拨付超过安排、支出超过拨付的，须填写原因。',
    en: 'Of your own level. It is not changed afterwards: a wrong one is reversed. More allocated than planned, or spent than allocated, needs a reason.',
  },
  submit: { zh: '登记', en: 'Record it' },
  saved: { zh: '已登记。', en: 'Recorded.' },
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }, { division }) => scopes.includes('budget.record') && division === own,
  document: graphql(/* GraphQL */ `
    query DivisionToBudgetFor($id: DivisionCode!) {
      division(code: $id) {
        code
        name
      }
    }
  `),
  row: ({ division }) => division && { ...division, version: 0 },
  title: ({ name }) => name ?? '',
  of: ({ code }) => ({ division: code }),
  mutation: graphql(/* GraphQL */ `
    mutation RecordBudgetEntry($input: RecordBudgetEntryInput!) {
      recordBudgetEntry(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'division',
  fields: {
    year: { label: { zh: '年度', en: 'Year' }, kind: 'number' },
    kind: { label: { zh: '类别', en: 'Kind' }, kind: 'choice', choices: budgetEntryKinds },
    source: { label: { zh: '资金来源', en: 'Source' }, kind: 'choice', choices: fundSources },
    purpose: { label: { zh: '用途', en: 'Purpose' }, kind: 'choice', choices: budgetPurposes },
    amount: { label: { zh: '金额（元）', en: 'Amount, in yuan' }, kind: 'number' },
    bookedOn: {
      label: { zh: '登记日期', en: 'Booked on' },
      hint: { zh: '不填为今天', en: 'today when empty' },
      kind: 'date',
      isOptional: true,
    },
    documentNumber: { label: { zh: '文号', en: 'Document number' }, kind: 'text', isOptional: true },
    note: { label: { zh: '说明', en: 'Note' }, kind: 'prose', isOptional: true },
    reason: {
      label: { zh: '超额原因', en: 'Reason' },
      hint: { zh: '拨付超过安排、支出超过拨付时填写', en: 'where it is more than planned or allocated' },
      kind: 'prose',
      isOptional: true,
    },
  },
});
