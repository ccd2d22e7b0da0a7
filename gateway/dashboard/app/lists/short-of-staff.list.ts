import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';

const document = graphql(/* GraphQL */ `
  query StationsShortOfStaff($within: DivisionCode!, $first: Int, $after: String) {
    stations(within: $within, filter: { staffed: false }, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          name
          advisorsPosted
          staffingFloor
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
  key: 'short-of-staff',
  order: 3,
  label: { zh: '缺员站点', en: 'Stations short of staff' },
  meaning: { zh: '在岗人数低于最低配备的站点，按区划排列。', en: 'Stations below their staffing floor, by division.' },
  group: 'attention',
  scopes: ['advisor.read'],
  columns: [
    { zh: '区划', en: 'Division' },
    { zh: '在岗', en: 'Posted' },
    { zh: '最低', en: 'Floor' },
    { zh: '站点', en: 'Station' },
  ],
  document,
  connection: ({ stations }) => stations,
  cells: ({ name, advisorsPosted, staffingFloor, division }) => [
    { division },
    { count: advisorsPosted },
    { count: staffingFloor },
    { text: name },
  ],
});
