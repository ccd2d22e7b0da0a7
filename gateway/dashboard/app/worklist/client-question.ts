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
      identityDocument {
        kind
      }
      noDocumentReason
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
      confirmations {
        id
        category
        word {
          zh
          en
        }
        authority {
          code
          name
        }
        documentNumber
        decidedOn
        validUntil
        inForce
        endedOn
        endReason
        household {
          id
        }
      }
      confirmationProposals {
        id
        kind
        category
        reason
        state
        proposedOn
        proposedBy
        decisionReason
      }
      servicePeriods {
        startedOn
        endedOn
        endReason
      }
      lastVisitedOn
      visitDueOn
      division {
        code
        name
      }
      household {
        id
        version
        remarks
        division {
          code
        }
        moves {
          from {
            code
            name
          }
          movedOn
        }
        members {
          id
        }
      }
      advisor {
        name
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
