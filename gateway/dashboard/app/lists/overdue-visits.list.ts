import { graphql } from '../generated/gql.ts';
import { clientCategories, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';

const document = graphql(/* GraphQL */ `
  query OverdueVisits($within: DivisionCode!, $first: Int, $after: String) {
    overdueVisits(within: $within, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          daysOverdue
          dueOn
          client {
            id
            category
            division {
              code
              name
              parent {
                name
                parent {
                  name
                }
              }
            }
            advisor {
              name
            }
          }
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
  key: 'overdue-visits',
  order: 1,
  label: { zh: '逾期未访', en: 'Overdue visits' },
  meaning: {
    zh: '每月应访而未访的救助对象，逾期最久的在前。',
    en: 'Clients whose monthly visit is overdue, the longest first.',
  },
  group: 'attention',
  scopes: ['list.read'],
  columns: [
    { zh: '逾期天数', en: 'Days overdue' },
    { zh: '所在居村', en: 'Community' },
    { zh: '类别', en: 'Category' },
    { zh: '责任顾问', en: 'Advisor' },
  ],
  document,
  connection: ({ overdueVisits }) => overdueVisits,
  cells: ({ daysOverdue, client: { category, division, advisor } }) => [
    { count: daysOverdue },
    { division },
    category === null ? { text: null } : { words: wordsOf(clientCategories, category) },
    { text: advisor?.name },
  ],
});
