import { graphql } from '../generated/gql.ts';
import type { AdvisorFactsFragment } from '../generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment AdvisorFacts on Advisor {
    id
    name
    role
    employer
    skills
    phone {
      text
    }
    licence {
      level
      validUntil
    }
    preServiceTrainedOn
    trainingHours {
      hours
      required
    }
    trainingEnrolments {
      outcome
      session {
        title
        startsOn
        place
      }
    }
    certificates {
      number
      issuedOn
      session {
        title
      }
    }
    awards {
      kind
      level
      year
      stationName
    }
    warnings {
      label {
        zh
        en
      }
    }
    division {
      ...PlaceOfRow
    }
    filing {
      state
      since
      dueOn
      authority {
        code
        name
      }
      availableActions {
        action
      }
      history {
        to
        reason
      }
    }
    postings {
      station {
        id
        name
        serviceHours
        openNow
        phone
      }
      since
      until
    }
    station {
      id
    }
    moves {
      from {
        code
        name
      }
      to {
        code
        name
      }
      movedOn
    }
  }
`);

export const advisorQuestion = graphql(/* GraphQL */ `
  query AdvisorDetails($id: ID!) {
    advisor(id: $id) {
      ...AdvisorFacts
    }
  }
`);

/** The record that the signed-in person is tied to. */
export const ownRecordQuestion = graphql(/* GraphQL */ `
  query OwnRecord {
    viewer {
      advisor {
        ...AdvisorFacts
        caseload
      }
    }
  }
`);

export type AdvisorFacts = AdvisorFactsFragment;
