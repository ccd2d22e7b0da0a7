import { graphql } from '../generated/gql.ts';
import { advisorRoles, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';

const document = graphql(/* GraphQL */ `
  query FilingsWaiting($within: DivisionCode!, $first: Int, $after: String) {
    advisors(within: $within, filter: { waiting: true }, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          name
          role
          employer
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
  key: 'filings-waiting',
  order: 4,
  label: { zh: '待备案', en: 'Filings waiting' },
  meaning: {
    zh: '已提交或申报变更、等待备案机关办理的顾问，按区划排列。',
    en: 'Advisors whose filing waits for the authority, by division.',
  },
  group: 'attention',
  scopes: ['advisor.read'],
  columns: [
    { zh: '登记区划', en: 'Division' },
    { zh: '顾问', en: 'Advisor' },
    { zh: '人员类别', en: 'Role' },
    { zh: '工作单位', en: 'Employer' },
  ],
  document,
  connection: ({ advisors }) => advisors,
  cells: ({ name, role, employer, division }) => [
    { division },
    { text: name },
    { words: wordsOf(advisorRoles, role) },
    { text: employer },
  ],
});
