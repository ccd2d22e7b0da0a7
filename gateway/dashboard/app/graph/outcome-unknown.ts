import { type ApolloLink, CombinedGraphQLErrors, ServerError } from '@apollo/client';

/** With these a write may have been done, or is done when it is sent again a little later. */
const UNKNOWN: ReadonlySet<unknown> = new Set([
  'OUTCOME_UNKNOWN',
  'OWNER_TIMEOUT',
  'OWNER_UNAVAILABLE',
  'OWNER_OVERLOADED',
  'OWNER_INVALID_ANSWER',
  'INTERNAL',
]);

/** Whether an error leaves open if what was sent is done: no answer at all, a broken one, or one that says so itself. */
export function leavesOutcomeOpen(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some(({ extensions }) => UNKNOWN.has(extensions?.['code']));
  return !ServerError.is(error) || error.statusCode >= 500;
}

/** The answer, unless it leaves open whether the write is done: then that is thrown, so that it is sent again. */
export function answerOrThrow(result: ApolloLink.Result): ApolloLink.Result {
  if (result.errors === undefined || result.errors.length === 0) return result;
  const error = new CombinedGraphQLErrors(result);
  if (leavesOutcomeOpen(error)) throw error;
  return result;
}
