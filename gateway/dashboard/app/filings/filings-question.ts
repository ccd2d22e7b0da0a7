import { graphql } from '../generated/gql.ts';
import type { FilingsToDecideQuery } from '../generated/graphql.ts';

export const filingsQuestion = graphql(/* GraphQL */ `
  query FilingsToDecide($within: DivisionCode!, $first: Int, $after: String) {
    filings(within: $within, filter: { waitingForMe: true }, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          state
          since
          availableActions {
            action
          }
          history {
            at
          }
          announced {
            particular
            before {
              text
            }
            after {
              text
            }
          }
          advisor {
            id
            version
            name
            employer
            role
            division {
              code
              name
            }
            identityNumber {
              text
            }
            licence {
              level
              number
            }
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

type Edge = NonNullable<NonNullable<FilingsToDecideQuery['filings']>['edges']>[number];

type WaitingFiling = NonNullable<Edge['node']>;

/** An advisor whose filing waits. */
export type WaitingAdvisor = WaitingFiling['advisor'] & { readonly filing: Omit<WaitingFiling, 'advisor'> };

export function waitingIn(edges: readonly Edge[]): WaitingAdvisor[] {
  return edges.flatMap(({ node }) => {
    if (node === null) return [];
    const { advisor, ...filing } = node;
    return { ...advisor, filing };
  });
}
