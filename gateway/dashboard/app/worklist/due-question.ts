import { graphql } from '../generated/gql.ts';
import type { VisitsDueQuery } from '../generated/graphql.ts';

export const visitsDueQuestion = graphql(/* GraphQL */ `
  query VisitsDue($within: DivisionCode!, $advisor: ID, $first: Int, $after: String) {
    visitsDue(within: $within, advisor: $advisor, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          name {
            text
          }
          category
          lastVisitedOn
          visitDueOn
          division {
            code
            name
          }
          advisor {
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

type Edge = NonNullable<NonNullable<VisitsDueQuery['visitsDue']>['edges']>[number];

/** A client on the list. */
export type DueClient = NonNullable<Edge['node']>;
