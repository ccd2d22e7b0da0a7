import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, ServerError } from '@apollo/client';
import { RetryLink } from '@apollo/client/link/retry';
import { map, timeout } from 'rxjs';
import { currentSession } from '../session/index.ts';
import { currentTag } from '../words/index.ts';
import type { OwnerReport } from './answer.ts';
import { answerIfRun, isNotRun, retryAfterMsOf } from './not-run.ts';
import { answerOrThrow, leavesOutcomeOpen } from './outcome-unknown.ts';
import { fetchHearingPauses } from './pause.ts';

const MOST_READS = 3;
const MOST_WRITES = 5;
/** Longer than the gateway waits for any owner. */
const PATIENCE_MS = 20_000;

/** Partners have a door of their own, which a key of their grant opens. */
const withToken = new ApolloLink((operation, forward) => {
  const session = currentSession();
  const token = session?.partnerKey ?? session?.token;
  operation.setContext({
    headers: { 'accept-language': currentTag(), ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    uri: session?.caller.role === 'partner' ? '/partner/graphql' : '/graphql',
  });
  return forward(operation);
});

/** Apollo Client gives data and errors; which owners an answer lacks stands beside them and is handed on here. */
const withOwners = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      const hear = operation.getContext()['hearOwners'];
      if (typeof hear === 'function') hear(ownersIn(result.extensions));
      return result;
    }),
  ),
);

const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 5000;

/**
 * A read that no answer came to is asked again at once; a write, only under a key that has it done once. What the gateway had no room
 * for is sent again when it says.
 */
const withRetries = new RetryLink({
  delay: (count, _operation, error) =>
    retryAfterMsOf(error) + Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** count),
  attempts: (count, operation, error) => {
    if (isNotRun(error)) return count < MOST_WRITES;
    if (operation.operationType === 'query') return count < MOST_READS && !ServerError.is(error);
    const hear = operation.getContext()['hearRetry'];
    if (typeof hear !== 'function' || count >= MOST_WRITES || !leavesOutcomeOpen(error)) return false;
    hear(count);
    return true;
  },
});

/** A write that the gateway had no room for counts as unanswered. Reads are asked again by the schedule, when the pause is over. */
const withRoom = new ApolloLink((operation, forward) =>
  operation.operationType === 'query' ? forward(operation) : forward(operation).pipe(map(answerIfRun)),
);

/** Each try waits for its answer so long: a connection may be dead without saying so. A write that leaves its outcome open got none. */
const withPatience = new ApolloLink((operation, forward) => {
  const answers = forward(operation);
  if (operation.operationType === 'query') return answers.pipe(timeout(PATIENCE_MS));
  if (typeof operation.getContext()['hearRetry'] !== 'function') return answers;
  return answers.pipe(timeout(PATIENCE_MS), map(answerOrThrow));
});

export const client = new ApolloClient({
  link: ApolloLink.from([
    withOwners,
    withRetries,
    withRoom,
    withPatience,
    withToken,
    new HttpLink({ fetch: fetchHearingPauses }),
  ]),
  cache: new InMemoryCache({ typePolicies: { Division: { keyFields: ['code'] }, Owner: { keyFields: ['code'] } } }),
  // Two views that ask the same are joined by the store of answers, which also keeps errors and time.
  queryDeduplication: false,
});

function ownersIn(extensions: unknown): readonly OwnerReport[] {
  if (typeof extensions !== 'object' || extensions === null || !('owners' in extensions)) return [];
  return Array.isArray(extensions.owners) ? extensions.owners : [];
}
