import type { Caller } from '#access';
import { isWithin, locate } from '#divisions';

/**
 * Asserts that the caller may read the entries at a division: those at or beneath its own, and those of the levels
 * above, which hold in its own. Errors: those of Caller.may.
 */
export function mayReadEntries(caller: Caller, codeOrId: string): void {
  const division = locate(codeOrId);
  if (division !== undefined && isWithin(caller.division, division)) caller.mayAnywhere('library.read');
  else caller.may('library.read', codeOrId);
}
