import { graphql } from '../generated/gql.ts';
import type { DeputiesQuery } from '../generated/graphql.ts';

export const deputiesQuestion = graphql(/* GraphQL */ `
  query Deputies($authority: DivisionCode!) {
    deputies(authority: $authority) {
      id
      authority {
        code
        name
      }
      subject
      until
      endedAt
    }
  }
`);

export type DeputyOfPage = NonNullable<DeputiesQuery['deputies']>[number];
