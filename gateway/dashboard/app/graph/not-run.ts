import { type ApolloLink, CombinedGraphQLErrors } from '@apollo/client';

/** With these the gateway ran nothing of a document, of a write neither: it had no room for it. */
const NO_ROOM: ReadonlySet<unknown> = new Set(['SHARE_EXCEEDED', 'OVERLOADED']);

/** Whether an error says that nothing was run, so that the same may be sent again a little later. */
export function isNotRun(error: unknown): error is CombinedGraphQLErrors {
  return CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => NO_ROOM.has(extensions?.['code']));
}

/** The answer, unless nothing was run: then that is thrown, so that it is sent again. */
export function answerIfRun(result: ApolloLink.Result): ApolloLink.Result {
  if (result.errors === undefined || result.errors.length === 0) return result;
  const error = new CombinedGraphQLErrors(result);
  if (isNotRun(error)) throw error;
  return result;
}

/** When the gateway wants to see it again; 0 where it says nothing of that. */
export function retryAfterMsOf(error: unknown): number {
  const seconds = isNotRun(error) ? error.errors.map(({ extensions }) => Number(extensions?.['retryAfter'] ?? 0)) : [];
  return Math.max(0, ...seconds) * 1000;
}
