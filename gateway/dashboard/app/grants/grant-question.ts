import { graphql } from '../generated/gql.ts';
import type { GrantPageQuery } from '../generated/graphql.ts';

export const grantQuestion = graphql(/* GraphQL */ `
  query GrantPage($id: ID!) {
    grant(id: $id) {
      id
      kind
      client {
        id
      }
      division {
        code
        name
      }
      subject
      staffOf {
        code
        name
      }
      fields
      purpose
      caseReference
      consentOn
      consentBy
      consentForm
      startsAt
      endsAt
      givenAt
      givenBy
      giverDivision {
        code
        name
      }
      endedAt
      endedAs
      endedBy
      endReason
      availableActions {
        action
      }
    }
  }
`);

export type GrantOfPage = NonNullable<GrantPageQuery['grant']>;
