import { graphql } from '../generated/gql.ts';
import { clientCategories, policyKinds, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';
import { changePolicy } from './policies.edit.ts';

export default defineList({
  key: 'policies',
  order: 1,
  group: 'library',
  label: { zh: '政策库', en: 'Policies' },
  meaning: {
    zh: '本级与下辖制发的救助政策，含已失效的。',
    en: 'Policies issued here and beneath; also what is no longer in force.',
  },
  scopes: ['library.read'],
  field: 'policies',
  node: graphql(/* GraphQL */ `
    fragment PoliciesRow on Policy {
      id
      title
      number
      kind
      issuedBy {
        ...PlaceOfRow
      }
      categories
      amount
      summary
      channel
      materials
      inForceFrom
      inForceUntil
    }
  `),
  columns: [
    { zh: '名称', en: 'Title', order: 'TITLE', cell: ({ title }) => ({ text: title }) },
    { zh: '类别', en: 'Kind', cell: ({ kind }) => ({ words: wordsOf(policyKinds, kind) }) },
    { zh: '发文层级', en: 'Issued by', order: 'DIVISION', cell: ({ issuedBy }) => ({ division: issuedBy }) },
    { zh: '标准或金额', en: 'Amount', cell: ({ amount }) => ({ text: amount }) },
    {
      zh: '生效',
      en: 'In force from',
      order: 'IN_FORCE_FROM',
      cell: ({ inForceFrom }) => ({ inOneLine: inForceFrom }),
    },
  ],
  more: [
    { zh: '文号', en: 'Number', cell: ({ number }) => ({ text: number }) },
    { zh: '摘要', en: 'Summary', cell: ({ summary }) => ({ text: summary }) },
    {
      zh: '适用类别',
      en: 'For',
      cell: ({ categories }) => ({ several: categories.map((category) => wordsOf(clientCategories, category)) }),
    },
    { zh: '办理材料', en: 'Materials', cell: ({ materials }) => ({ text: materials.join('、') }) },
    { zh: '办理渠道', en: 'Channel', cell: ({ channel }) => ({ text: channel }) },
    { zh: '失效', en: 'Until', cell: ({ inForceUntil }) => ({ text: inForceUntil }) },
  ],
  filters: {
    kinds: { label: { zh: '类别', en: 'Kind' }, oneOf: policyKinds },
    categories: { label: { zh: '适用类别', en: 'For' }, oneOf: clientCategories },
    inForceOn: { label: { zh: '这一天有效', en: 'In force on' }, on: 'day' },
  },
  search: { zh: '名称、文号', en: 'title, number' },
  edits: [changePolicy],
  record: ({ id, issuedBy }) => ({ id, division: issuedBy.code }),
});
