import type { DivisionCode } from '#divisions';
import type { Caller } from './caller.ts';
import type { Scope } from './scopes.ts';

/**
 * Reads a record by its id, as the caller may see it: the id says whom to ask, and the row decides. Undefined of what is not there or has
 * moved away from the caller's division. Errors: SCOPE_MISSING, ID_MALFORMED, DIVISION_FORBIDDEN.
 */
export async function findRecord<Id extends string, Row extends { readonly division: DivisionCode }>(
  caller: Caller,
  scope: Scope,
  id: Id,
  load: (id: Id) => Promise<Row | undefined>,
): Promise<Row | undefined> {
  caller.mayLookFor(scope, id);
  const row = await load(id);
  if (row === undefined) caller.refuseUnseen(scope, id);
  else caller.mayReach(scope, row);
  return row;
}
