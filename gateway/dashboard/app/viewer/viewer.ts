import { graphql } from '../generated/gql.ts';
import { NO_ANSWER, useAnswer } from '../graph/index.ts';
import { useSession } from '../session/index.ts';

const viewerQuestion = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      advisor {
        id
        name
        station {
          id
          name
        }
      }
    }
  }
`);

/** The advisor's record that the signed-in person is tied to, if any. Asked for those who record visits: others serve no clients. */
export function useOwnAdvisor() {
  const scopes = useSession()?.caller.scopes ?? [];
  const mayBeTied = scopes.includes('visit.record') && scopes.includes('advisor.read');
  const { data, at, isCutOff, isTurnedAway } = useAnswer(viewerQuestion, mayBeTied ? {} : undefined) ?? NO_ANSWER;
  return {
    advisor: data?.viewer?.advisor ?? undefined,
    /** Until it is known, nothing can be said to be one's own; where it cannot be known, all is shown. */
    isWaiting: mayBeTied && at === 0 && (!isCutOff || isTurnedAway),
  };
}
