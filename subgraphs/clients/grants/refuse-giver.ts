import type { Caller } from '#access';
import { isWithin } from '#divisions';
import { errors } from '#errors';

import type { Grant } from './grant.entity.ts';
import { kindOf } from './grant.kinds.ts';

/**
 * Refuses who may not give a grant of its kind: it is given from outside of the client's division to oneself, or within it to somebody else.
 * Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, INPUT_INVALID.
 */
export function refuseGiver(grant: Grant, caller: Caller): void {
  const { give, givenBy } = kindOf(grant);
  if (givenBy === 'HOLDER') {
    caller.mayReach(give, grant);
    if (grant.subject === caller.subject) throw errors.refusedInput(['input', 'subject'], 'TO_ONESELF');
  } else if (isWithin(grant.division, caller.division)) {
    throw errors.refusedInput(['input', 'client'], 'OWN_DIVISION');
  }
}
