import { graphql } from '../generated/gql.ts';
import type { ClientVisitsQuery } from '../generated/graphql.ts';

export const visitsQuestion = graphql(/* GraphQL */ `
  query ClientVisits($id: ID!, $first: Int, $after: String) {
    client(id: $id) {
      id
      visits(first: $first, after: $after) {
        totalCount
        edges {
          cursor
          node {
            id
            client {
              id
            }
            visitedOn
            time
            mode
            summary
            place
            companions
            change
            needs
            photos {
              id
            }
            nextStep
            nextStepOn
            version
            recordedAt
            recordedBy
            earlierVersions {
              recordedBy
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Visits = NonNullable<NonNullable<ClientVisitsQuery['client']>['visits']>;

type VisitEdge = NonNullable<Visits['edges']>[number];

export type VisitOfPage = NonNullable<VisitEdge['node']>;
