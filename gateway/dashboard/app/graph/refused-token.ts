import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { currentSession, expire } from '../session/index.ts';

/** Ends the session where its token was refused. Tells whether it was. */
export function endIfTokenRefused(error: unknown): boolean {
  const isRefused = CombinedGraphQLErrors.is(error)
    ? error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
    : ServerError.is(error) && error.statusCode === 401;
  // A partner who is granted nothing is signed in all the same, and is told so where the answer would stand.
  if (isRefused && currentSession()?.caller.role !== 'partner') expire();
  return isRefused;
}
