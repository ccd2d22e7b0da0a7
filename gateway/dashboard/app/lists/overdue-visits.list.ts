import { graphql } from '../generated/gql.ts';
import { categoryCell, clientFilters } from './client-words.ts';
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
      dueOn
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
  ordered: 'VISIT_DUE_ON',
  columns: [
    { zh: '逾期天数', en: 'Days overdue', cell: ({ daysOverdue }) => ({ count: daysOverdue }) },
    { zh: '应访期限', en: 'Due by', order: 'VISIT_DUE_ON', cell: ({ dueOn }) => ({ inOneLine: dueOn }) },
    { zh: '所在居村', en: 'Community', order: 'DIVISION', cell: ({ client: { division } }) => ({ division }) },
    { zh: '类别', en: 'Category', cell: ({ client }) => categoryCell(client.category) },
    { zh: '责任顾问', en: 'Advisor', cell: ({ client: { advisor } }) => ({ text: advisor?.name }) },
  ],
  filters: clientFilters,
});
