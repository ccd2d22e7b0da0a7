import { graphql } from '../generated/gql.ts';
import type { RosterLinesQuery, RosterReportHeadFragment } from '../generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment RosterReportHead on RosterReport {
    id
    from
    until
    month
    version
    state
    issuedAt
    receivedAt
    digest
    division {
      ...PlaceOfRow
    }
    issuer {
      code
      name
    }
    roster {
      filed
      joined
      left
      changed
    }
  }
`);

/** A report with a page of its lines, as they were issued. */
export const rosterLinesQuestion = graphql(/* GraphQL */ `
  query RosterLines($id: ID!, $kind: RosterLineKind!, $first: Int, $after: String) {
    rosterReport(id: $id) {
      ...RosterReportHead
      lines(kind: $kind, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            advisor
            name
            role
            employer
            skills
            licence {
              level
              validUntil
            }
            stations {
              name
            }
            division {
              ...PlaceOfRow
            }
            authority {
              code
              name
            }
            state
            filedOn
            on
            how
            changes {
              on
              what
              before
              after
            }
          }
        }
      }
    }
  }
`);

export const rosterDocumentQuestion = graphql(/* GraphQL */ `
  query RosterDocument($id: ID!) {
    rosterReport(id: $id) {
      digest
      document
    }
  }
`);

export type ReportOfPage = RosterReportHeadFragment;
type Lines = NonNullable<NonNullable<RosterLinesQuery['rosterReport']>['lines']>;
export type LineOfPage = NonNullable<NonNullable<Lines['edges']>[number]['node']>;
