import { graphql } from '../generated/gql.ts';
import { providerKinds, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';
import { changeProvider } from './providers.edit.ts';

const document = graphql(/* GraphQL */ `
  query ProviderLibrary($within: DivisionCode!, $search: String, $first: Int, $after: String) {
    providers(within: $within, search: $search, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          name
          kind
          division {
            code
            name
            parent {
              name
            }
          }
          creditCode
          phone
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
  key: 'providers',
  order: 4,
  group: 'library',
  label: { zh: '社会力量', en: 'Providers' },
  meaning: { zh: '提供资源、承接项目的机构与团队。', en: 'Who offers resources and runs projects.' },
  scopes: ['library.read'],
  columns: [
    { zh: '名称', en: 'Name' },
    { zh: '类型', en: 'Kind' },
    { zh: '所在区划', en: 'Division' },
    { zh: '联系电话', en: 'Phone' },
  ],
  moreColumns: [{ zh: '统一社会信用代码', en: 'Unified social credit code' }],
  isSearched: true,
  document,
  connection: ({ providers }) => providers,
  cells: ({ name, kind, division, phone }) => [
    { text: name },
    { words: wordsOf(providerKinds, kind) },
    { division },
    { inOneLine: phone },
  ],
  more: ({ creditCode }) => [{ text: creditCode }],
  edits: [changeProvider],
  record: ({ id, division }) => ({ id, division: division.code }),
});
