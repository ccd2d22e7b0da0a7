import { graphql } from '../generated/gql.ts';
import { clientCategories, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';
import { changeProject } from './projects.edit.ts';

const document = graphql(/* GraphQL */ `
  query ProjectLibrary($within: DivisionCode!, $search: String, $first: Int, $after: String) {
    projects(within: $within, search: $search, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          title
          provider {
            division {
              code
            }
            name
            phone
          }
          funder
          area {
            code
            name
            parent {
              name
            }
          }
          categories
          capacity
          runsFrom
          runsUntil
          results
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
  key: 'projects',
  order: 3,
  group: 'library',
  label: { zh: '项目库', en: 'Projects' },
  meaning: {
    zh: '社会力量承接的救助服务项目，含尚未开始与已结束的。',
    en: 'Projects that providers run, here and beneath; also what is over or yet to begin.',
  },
  scopes: ['library.read'],
  columns: [
    { zh: '名称', en: 'Title' },
    { zh: '承接方', en: 'Provider' },
    { zh: '服务区划', en: 'Area' },
    { zh: '名额', en: 'Capacity' },
  ],
  moreColumns: [
    { zh: '服务对象', en: 'For' },
    { zh: '资助方', en: 'Funder' },
    { zh: '联系电话', en: 'Phone' },
    { zh: '起', en: 'From' },
    { zh: '止', en: 'Until' },
    { zh: '成效', en: 'Results' },
  ],
  isSearched: true,
  document,
  connection: ({ projects }) => projects,
  cells: ({ title, provider, area, capacity }) => [
    { text: title },
    { text: provider.name },
    { division: area },
    capacity === null ? { words: { zh: '不限', en: 'no limit' } } : { count: capacity },
  ],
  more: ({ categories, funder, provider, runsFrom, runsUntil, results }) => [
    { several: categories.map((category) => wordsOf(clientCategories, category)) },
    { text: funder },
    { inOneLine: provider.phone },
    { text: runsFrom },
    { text: runsUntil },
    { text: results },
  ],
  edits: [changeProject],
  record: ({ id, provider }) => ({ id, division: provider.division.code }),
});
