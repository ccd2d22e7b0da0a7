import { graphql } from '../generated/gql.ts';
import type { ClientsToReassignQuery } from '../generated/graphql.ts';

export const clientsQuestion = graphql(/* GraphQL */ `
  query ClientsToReassign($within: DivisionCode!, $filter: ClientFilter!, $first: Int!, $after: String) {
    clients(within: $within, filter: $filter, first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          name {
            text
          }
          identityNumber {
            text
          }
          division {
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

/** Those filed alone serve anybody. */
export const advisorsQuestion = graphql(/* GraphQL */ `
  query AdvisorsToChoose($within: DivisionCode!, $first: Int!) {
    advisors(within: $within, filter: { filings: [FILED] }, first: $first) {
      totalCount
      edges {
        node {
          id
          name
          station {
            name
          }
        }
      }
    }
  }
`);

export const foundAdvisorsQuestion = graphql(/* GraphQL */ `
  query AdvisorsToTick($within: DivisionCode!, $search: String, $first: Int!) {
    advisors(within: $within, search: $search, first: $first) {
      edges {
        node {
          id
          name
          station {
            name
          }
        }
      }
    }
  }
`);

type Edge = NonNullable<NonNullable<ClientsToReassignQuery['clients']>['edges']>[number];

/** A client on the list. */
export type ClientToReassign = NonNullable<Edge['node']>;
