import { graphql } from '../generated/gql.ts';
import type { ClientPageQuery } from '../generated/graphql.ts';

export const clientQuestion = graphql(/* GraphQL */ `
  query ClientPage($id: ID!) {
    client(id: $id) {
      id
      name {
        text
      }
      identityNumber {
        text
      }
      phone {
        text
      }
      address {
        text
      }
      birthYear
      category
      categorySince
      active
      lastVisitedOn
      visitDueOn
      division {
        code
        name
      }
      advisor {
        name
      }
      visits(first: 5) {
        totalCount
        edges {
          cursor
          node {
            id
            visitedOn
            mode
            summary
            place
            companions
            change
            needs
            nextStep
            nextStepOn
            version
            recordedAt
            recordedBy
          }
        }
      }
      policies {
        id
        title
        amount
        channel
        issuedBy {
          code
          name
        }
      }
    }
  }
`);

export type ClientOfPage = NonNullable<ClientPageQuery['client']>;

type VisitEdge = NonNullable<NonNullable<ClientOfPage['visits']>['edges']>[number];

export type VisitOfPage = NonNullable<VisitEdge['node']>;
