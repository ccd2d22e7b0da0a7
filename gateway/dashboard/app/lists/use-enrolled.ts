import { graphql } from '../generated/gql.ts';
import { NO_ANSWER, useAnswer } from '../graph/index.ts';

/** As many as one page of the graph holds. */
const MOST = 200;

const enrolledQuestion = graphql(/* GraphQL */ `
  query EnrolledInSession($within: DivisionCode!, $sessions: [ID!], $first: Int) {
    trainingEnrolments(within: $within, filter: { sessions: $sessions }, first: $first) {
      edges {
        node {
          id
          outcome
          hours
          advisor {
            id
            name
          }
        }
      }
    }
  }
`);

/** Who of a division is enrolled in a session; undefined while it is not known. */
export function useEnrolled(session: string, within: string) {
  const answer = useAnswer(enrolledQuestion, { within, sessions: [session], first: MOST }) ?? NO_ANSWER;
  return answer.data?.trainingEnrolments?.edges?.flatMap(({ node }) => node ?? []);
}
