import { graphql } from '../generated/gql.ts';
import type { GrantedClientPageQuery } from '../generated/graphql.ts';

/** What was not granted is null, and is not accounted for as seen. */
export const grantedQuestion = graphql(/* GraphQL */ `
  query GrantedClientPage($id: ID!) {
    grantedClient(id: $id) {
      id
      client
      division {
        code
        name
      }
      fields
      purpose
      caseReference
      startsAt
      endsAt
      name {
        text
      }
      phone {
        text
      }
      address {
        text
      }
      members
      needs
      visits {
        visitedOn
        mode
        summary
        nextStep
      }
    }
  }
`);

export type GrantedClientOfPage = NonNullable<GrantedClientPageQuery['grantedClient']>;
