import { currentSession, expire } from '../session/index.ts';
import type { GraphResponse } from './request.ts';

/** Ends the session where its token was refused. Tells whether it was. */
export function endIfTokenRefused(response: GraphResponse | undefined): boolean {
  const isRefused =
    response !== undefined &&
    (response.status === 401 || response.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED'));
  // A partner who is granted nothing is signed in all the same, and is told so where the answer would stand.
  if (isRefused && currentSession()?.caller.role !== 'partner') expire();
  return isRefused;
}
