import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';

const document = graphql(/* GraphQL */ `
  query BreakGlasses($within: DivisionCode!, $first: Int, $after: String) {
    breakGlasses(within: $within, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          openedAt
          endsAt
          subject
          reason
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
          callerDivision {
            code
            name
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
  key: 'break-glasses',
  order: 5,
  group: 'attention',
  label: { zh: '紧急调阅', en: 'Break-glass' },
  meaning: {
    zh: '本区划以外的人员调阅过的本区划救助对象，以及本区划人员在其他区划调阅过的救助对象，最近的在前。',
    en: 'Clients that someone from outside opened to themselves, and clients elsewhere that our own people opened, the latest first.',
  },
  scopes: ['breakGlass.read'],
  columns: [
    { zh: '救助对象所在居村', en: 'Client’s community' },
    { zh: '调阅人', en: 'Opened by' },
    { zh: '所属区划', en: 'From' },
    { zh: '原因', en: 'Reason' },
    { zh: '时间', en: 'At' },
  ],
  document,
  connection: ({ breakGlasses }) => breakGlasses,
  cells: ({ division, subject, callerDivision, reason, openedAt }) => [
    { division },
    { text: subject },
    { text: callerDivision.name },
    { text: reason },
    { time: openedAt },
  ],
});
