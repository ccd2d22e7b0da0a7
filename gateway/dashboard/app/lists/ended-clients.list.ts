import { graphql } from '../generated/gql.ts';
import { clientCategories, wordsOf } from '../words/index.ts';
import { reopenClient } from './ended-clients.edit.ts';
import { defineList } from './list.ts';

const document = graphql(/* GraphQL */ `
  query EndedClients($within: DivisionCode!, $first: Int, $after: String) {
    clients(within: $within, filter: { active: false }, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          name {
            text
          }
          identityNumber {
            text
          }
          category
          lastVisitedOn
          servicePeriods {
            endedOn
            endReason
          }
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
  key: 'ended-clients',
  order: 9,
  group: 'worklist',
  label: { zh: '已结束服务的对象', en: 'Clients served no longer' },
  meaning: {
    zh: '服务已经结束、可以恢复服务的救助对象。',
    en: 'Clients whose service has ended, and who may be served again.',
  },
  scopes: ['client.read'],
  columns: [
    { zh: '救助对象', en: 'Client' },
    { zh: '结束日期', en: 'Ended on' },
    { zh: '所在居村', en: 'Community' },
    { zh: '类别', en: 'Category' },
  ],
  moreColumns: [
    { zh: '证件号码', en: 'Document number' },
    { zh: '结束原因', en: 'Why it ended' },
    { zh: '最近走访', en: 'Last visit' },
  ],
  document,
  connection: ({ clients }) => clients,
  cells: ({ name, servicePeriods, division, category }) => [
    { text: name?.text },
    { inOneLine: servicePeriods?.[0]?.endedOn },
    { division },
    { words: category === null ? undefined : wordsOf(clientCategories, category) },
  ],
  more: ({ identityNumber, servicePeriods, lastVisitedOn }) => [
    { text: identityNumber?.text },
    { text: servicePeriods?.[0]?.endReason },
    { text: lastVisitedOn },
  ],
  edits: [reopenClient],
  record: ({ id, division }) => ({ id, division: division.code }),
});
