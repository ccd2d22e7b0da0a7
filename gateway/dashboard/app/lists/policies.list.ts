import { graphql } from '../generated/gql.ts';
import { clientCategories } from '../words/index.ts';
import { defineList } from './list.ts';

const document = graphql(/* GraphQL */ `
  query PolicyLibrary($within: DivisionCode!, $kind: PolicyKind, $first: Int, $after: String) {
    policies(within: $within, kind: $kind, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
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

const kinds = {
  BASIC_LIVING: { zh: '基本生活', en: 'basic living' },
  MEDICAL: { zh: '医疗', en: 'medical' },
  EDUCATION: { zh: '教育', en: 'education' },
  HOUSING: { zh: '住房', en: 'housing' },
  EMPLOYMENT: { zh: '就业', en: 'employment' },
  TEMPORARY_RELIEF: { zh: '临时救助', en: 'temporary relief' },
  DISABILITY_WELFARE: { zh: '残疾人福利', en: 'welfare of disabled people' },
  CHILD_WELFARE: { zh: '儿童福利', en: 'welfare of children' },
} as const;

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
  kinds,
  document,
  connection: ({ policies }) => policies,
  cells: ({ title, kind, issuedBy, amount }) => [
    { text: title },
    { words: kinds[kind] },
    { division: issuedBy },
    { text: amount },
  ],
  more: ({ number, summary, categories, materials, channel, inForceFrom, inForceUntil }) => [
    { text: number },
    { text: summary },
    { several: categories.map((category) => clientCategories[category]) },
    { text: materials.join('、') },
    { text: channel },
    { text: inForceFrom },
    { text: inForceUntil },
  ],
});
