import { graphql } from '../generated/gql.ts';
import { clientCategories, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'overdue-visits',
  order: 1,
  group: 'attention',
  label: { zh: '逾期未访', en: 'Overdue visits' },
  meaning: {
    zh: '每月应访而未访的救助对象，逾期最久的在前。',
    en: 'Clients whose monthly visit is overdue, the longest first.',
  },
  scopes: ['list.read'],
  field: 'overdueVisits',
  node: graphql(/* GraphQL */ `
    fragment OverdueVisitsRow on OverdueVisit {
      daysOverdue
      client {
        id
        category
        division {
          ...PlaceOfRow
        }
        advisor {
          name
        }
      }
    }
  `),
  columns: [
    { zh: '逾期天数', en: 'Days overdue', cell: ({ daysOverdue }) => ({ count: daysOverdue }) },
    { zh: '所在居村', en: 'Community', cell: ({ client: { division } }) => ({ division }) },
    {
      zh: '类别',
      en: 'Category',
      cell: ({ client: { category } }) => ({
        words: category === null ? undefined : wordsOf(clientCategories, category),
      }),
    },
    { zh: '责任顾问', en: 'Advisor', cell: ({ client: { advisor } }) => ({ text: advisor?.name }) },
  ],
});
