import { graphql } from '../generated/gql.ts';
import type { StationDetailsQuery } from '../generated/graphql.ts';

export const stationQuestion = graphql(/* GraphQL */ `
  query StationDetails($id: ID!) {
    station(id: $id) {
      id
      name
      kind
      division {
        ...PlaceOfRow
      }
      street {
        code
        name
      }
      phone
      address
      directions
      serviceHours
      hoursExceptions {
        on
        closed
        intervals {
          opens
          closes
        }
        note
      }
      openNow
      opensNext
      onlineChannels
      providerName
      openedOn
      publishedOn
      missing
      closedOn
      mergedInto {
        id
        name
      }
      uncheckedSince
      staffingFloor
      advisorsPosted
      advisors(first: 50) {
        totalCount
        edges {
          node {
            id
            name
            filing {
              state
            }
          }
        }
      }
      workRules {
        ...WorkRulesParts
      }
      history {
        step
        on
        fields
        fromDivision {
          code
          name
        }
        toDivision {
          code
          name
        }
        fromAddress
        toAddress
        other {
          id
          name
        }
        at
      }
    }
  }
`);

export type StationDetails = NonNullable<StationDetailsQuery['station']>;
