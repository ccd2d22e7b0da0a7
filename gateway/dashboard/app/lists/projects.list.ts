import { graphql } from '../generated/gql.ts';
import { clientCategories, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';
import { changeProject } from './projects.edit.ts';

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
  field: 'projects',
  node: graphql(/* GraphQL */ `
    fragment ProjectsRow on Project {
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
        ...PlaceOfRow
      }
      categories
      capacity
      runsFrom
      runsUntil
      results
    }
  `),
  columns: [
    { zh: '名称', en: 'Title', order: 'TITLE', cell: ({ title }) => ({ text: title }) },
    { zh: '承接方', en: 'Provider', cell: ({ provider }) => ({ text: provider.name }) },
    { zh: '服务区划', en: 'Area', cell: ({ area }) => ({ division: area }) },
    {
      zh: '名额',
      en: 'Capacity',
      cell: ({ capacity }) => (capacity === null ? { words: { zh: '不限', en: 'no limit' } } : { count: capacity }),
    },
    { zh: '起', en: 'From', order: 'RUNS_FROM', cell: ({ runsFrom }) => ({ inOneLine: runsFrom }) },
  ],
  more: [
    {
      zh: '服务对象',
      en: 'For',
      cell: ({ categories }) => ({ several: categories.map((category) => wordsOf(clientCategories, category)) }),
    },
    { zh: '资助方', en: 'Funder', cell: ({ funder }) => ({ text: funder }) },
    { zh: '联系电话', en: 'Phone', cell: ({ provider }) => ({ inOneLine: provider.phone }) },
    { zh: '止', en: 'Until', cell: ({ runsUntil }) => ({ text: runsUntil }) },
    { zh: '成效', en: 'Results', cell: ({ results }) => ({ text: results }) },
  ],
  filters: {
    categories: { label: { zh: '服务对象', en: 'For' }, oneOf: clientCategories },
    runsOn: { label: { zh: '这一天进行', en: 'Runs on' }, on: 'day' },
  },
  search: { zh: '名称、资助方', en: 'title, funder' },
  edits: [changeProject],
  record: ({ id, provider }) => ({ id, division: provider.division.code }),
});
