import { GraphError } from './graph-error.ts';
import type { MessageValues, ReasonOf } from './messages/index.ts';

/** Who asks, and what the caller may do. */
export const accessErrors = {
  unauthenticated: (reason: ReasonOf<'UNAUTHENTICATED'>, values?: MessageValues) =>
    new GraphError(`UNAUTHENTICATED.${reason}`, values && { values }),
  accessEnded: (reason: ReasonOf<'ACCESS_ENDED'>) => new GraphError(`ACCESS_ENDED.${reason}`),
  signInUnavailable: (cause?: unknown) => new GraphError('SIGN_IN_UNAVAILABLE', { cause }),
  /** Any one of the scopes is enough. */
  scopeMissing: (scope: string, ...others: readonly string[]) =>
    new GraphError('SCOPE_MISSING', {
      values: { scope: others.length === 0 ? scope : [scope, ...others] },
      scope: [scope, ...others].join(' or '),
    }),
  divisionForbidden: (division: string, own: string) =>
    new GraphError('DIVISION_FORBIDDEN', { values: { division, own }, division }),
};
