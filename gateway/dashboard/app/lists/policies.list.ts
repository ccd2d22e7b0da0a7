import { graphql } from '../generated/gql.ts';
import { clientCategories, policyKinds, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';
import { changePolicy } from './policies.edit.ts';

const document = graphql(/* GraphQL */ `
  query PolicyLibrary($within: DivisionCode!, $kind: [CodeKey!], $search: String, $first: Int, $after: String) {
    policies(within: $within, filter: { kinds: $kind }, search: $search, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          title
          number
          kind
          issuedBy {
            code
            name
          }
          categories
          amount
          summary
          channel
          materials
          inForceFrom
          inForceUntil
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

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
  columns: [
    { zh: '名称', en: 'Title' },
    { zh: '类别', en: 'Kind' },
    { zh: '发文层级', en: 'Issued by' },
    { zh: '标准或金额', en: 'Amount' },
  ],
  moreColumns: [
    { zh: '文号', en: 'Number' },
    { zh: '摘要', en: 'Summary' },
    { zh: '适用类别', en: 'For' },
    { zh: '办理材料', en: 'Materials' },
    { zh: '办理渠道', en: 'Channel' },
    { zh: '生效', en: 'In force from' },
    { zh: '失效', en: 'Until' },
  ],
  kinds: policyKinds,
  isSearched: true,
  document,
  connection: ({ policies }) => policies,
  cells: ({ title, kind, issuedBy, amount }) => [
    { text: title },
    { words: wordsOf(policyKinds, kind) },
    { division: issuedBy },
    { text: amount },
  ],
  more: ({ number, summary, categories, materials, channel, inForceFrom, inForceUntil }) => [
    { text: number },
    { text: summary },
    { several: categories.map((category) => wordsOf(clientCategories, category)) },
    { text: materials.join('、') },
    { text: channel },
    { text: inForceFrom },
    { text: inForceUntil },
  ],
  edits: [changePolicy],
  record: ({ id, issuedBy }) => ({ id, division: issuedBy.code }),
});
