import { graphql } from '../generated/gql.ts';
import { resourceKinds, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';
import { changeResource } from './resources.edit.ts';

const document = graphql(/* GraphQL */ `
  query ResourceLibrary($within: DivisionCode!, $kind: [CodeKey!], $search: String, $first: Int, $after: String) {
    resources(within: $within, filter: { kinds: $kind }, search: $search, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          title
          kind
          provider {
            division {
              code
            }
            name
            phone
          }
          area {
            code
            name
            parent {
              name
            }
          }
          quantity
          unit
          availableFrom
          availableUntil
          conditions
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
  key: 'resources',
  order: 2,
  group: 'library',
  label: { zh: '资源库', en: 'Resources' },
  meaning: {
    zh: '社会力量提供的物资、资金、服务、场地与人力，含尚未开始与已结束的。',
    en: 'What providers offer, here and beneath; also what is over or yet to begin.',
  },
  scopes: ['library.read'],
  columns: [
    { zh: '名称', en: 'Title' },
    { zh: '类型', en: 'Kind' },
    { zh: '服务区划', en: 'Area' },
    { zh: '数量', en: 'Quantity' },
  ],
  moreColumns: [
    { zh: '提供方', en: 'Provider' },
    { zh: '联系电话', en: 'Phone' },
    { zh: '条件', en: 'Conditions' },
    { zh: '起', en: 'From' },
    { zh: '止', en: 'Until' },
  ],
  kinds: resourceKinds,
  isSearched: true,
  document,
  connection: ({ resources }) => resources,
  cells: ({ title, kind, area, quantity, unit }) => [
    { text: title },
    { words: wordsOf(resourceKinds, kind) },
    { division: area },
    quantity === null ? { words: { zh: '不限', en: 'no limit' } } : { text: `${quantity} ${unit ?? ''}`.trim() },
  ],
  more: ({ provider, conditions, availableFrom, availableUntil }) => [
    { text: provider.name },
    { inOneLine: provider.phone },
    { text: conditions },
    { text: availableFrom },
    { text: availableUntil },
  ],
  edits: [changeResource],
  record: ({ id, provider }) => ({ id, division: provider.division.code }),
});
