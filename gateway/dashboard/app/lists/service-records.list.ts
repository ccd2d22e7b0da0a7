import { graphql } from '../generated/gql.ts';
import type { ServiceRecordsRowFragment } from '../generated/graphql.ts';
import { defineList } from './list.ts';

const wordsOf = ({ filled }: ServiceRecordsRowFragment, key: string) => ({
  words: filled.answers.find(({ field }) => field.key === key)?.words,
});

export default defineList({
  key: 'service-records',
  order: 14,
  group: 'station-work',
  label: { zh: '窗口服务记录', en: 'Service records' },
  meaning: { zh: '各站点登记的服务，最近的在前。', en: 'What stations did for those who asked, the latest first.' },
  scopes: ['advisor.read'],
  field: 'serviceRecords',
  node: graphql(/* GraphQL */ `
    fragment ServiceRecordsRow on ServiceRecord {
      servedOn
      recordedBy
      station {
        name
      }
      division {
        ...PlaceOfRow
      }
      filled {
        answers {
          field {
            key
          }
          words {
            zh
            en
          }
        }
      }
    }
  `),
  ordered: '-SERVED_ON',
  columns: [
    { zh: '站点', en: 'Station', cell: ({ station }) => ({ text: station?.name }) },
    { zh: '区划', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '服务日期', en: 'Served on', order: 'SERVED_ON', cell: ({ servedOn }) => ({ inOneLine: servedOn }) },
    { zh: '服务内容', en: 'Service', cell: (row) => wordsOf(row, 'SERVICE') },
    { zh: '服务方式', en: 'How', cell: (row) => wordsOf(row, 'CHANNEL') },
    { zh: '结果', en: 'Outcome', cell: (row) => wordsOf(row, 'OUTCOME') },
  ],
  more: [
    { zh: '来访人', en: 'Who asked', cell: (row) => wordsOf(row, 'ASKED_BY') },
    { zh: '特殊困难群体', en: 'Special care for', cell: (row) => wordsOf(row, 'CARE_NEEDED') },
    { zh: '跟踪服务期限', en: 'Follow up by', cell: (row) => wordsOf(row, 'FOLLOW_UP_BY') },
    { zh: '登记人', en: 'Recorded by', cell: ({ recordedBy }) => ({ text: recordedBy }) },
  ],
  filters: {
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
});
