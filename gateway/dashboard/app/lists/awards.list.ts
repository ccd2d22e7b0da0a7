import { graphql } from '../generated/gql.ts';
import { awardLevels, recognitions, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'awards',
  order: 18.1,
  group: 'recognition',
  label: { zh: '表彰名单', en: 'Awards' },
  meaning: {
    zh: '已授予的金牌顾问、顾问工作室和其他表彰，最近的在前。',
    en: 'Gold advisors, advisor studios and other awards that were conferred, the latest first.',
  },
  scopes: ['advisor.read'],
  field: 'awards',
  node: graphql(/* GraphQL */ `
    fragment AwardsRow on Award {
      id
      name
      kind
      level
      year
      stationName
      reasons
      conferredOn
      division {
        ...PlaceOfRow
      }
    }
  `),
  ordered: '-CONFERRED_ON',
  columns: [
    { zh: '顾问', en: 'Advisor', cell: ({ name }) => ({ text: name }) },
    { zh: '登记区划', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '表彰种类', en: 'Award', cell: ({ kind }) => ({ words: wordsOf(recognitions, kind) }) },
    { zh: '级别', en: 'Level', cell: ({ level }) => ({ words: awardLevels[level] }) },
    { zh: '年度', en: 'Year', cell: ({ year }) => ({ inOneLine: String(year) }) },
    {
      zh: '授予日期',
      en: 'Conferred on',
      order: 'CONFERRED_ON',
      cell: ({ conferredOn }) => ({ inOneLine: conferredOn }),
    },
  ],
  more: [
    { zh: '站点', en: 'Station', cell: ({ stationName }) => ({ text: stationName }) },
    { zh: '理由', en: 'Why', cell: ({ reasons }) => ({ text: reasons }) },
  ],
  filters: {
    kinds: { label: { zh: '表彰种类', en: 'Award' }, oneOf: recognitions },
    levels: { label: { zh: '级别', en: 'Level' }, oneOf: awardLevels },
  },
});
