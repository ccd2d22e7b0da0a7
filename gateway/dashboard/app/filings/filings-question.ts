import { graphql } from '../generated/gql.ts';
import type { FilingsToDecideQuery } from '../generated/graphql.ts';

export const filingsQuestion = graphql(/* GraphQL */ `
  query FilingsToDecide($within: DivisionCode!, $first: Int, $after: String) {
    advisors(within: $within, filter: { authority: $within, waiting: true }, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          version
          name
          employer
          role
          division {
            code
            name
          }
          identityNumber {
            text
          }
          licence {
            level
            number
          }
          filing {
            state
            history {
              at
            }
            announced {
              particular
              before {
                text
              }
              after {
                text
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

type Edge = NonNullable<NonNullable<FilingsToDecideQuery['advisors']>['edges']>[number];

/** An advisor whose filing waits. */
export type WaitingAdvisor = NonNullable<Edge['node']>;
