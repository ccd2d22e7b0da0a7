import type { Caller } from '#access';
import { type DivisionCode, isWithin, locate } from '#divisions';
import { errors } from '#errors';

/**
 * Asserts that the caller may read the entries at a division: those at or beneath its own, and those of the levels
 * above, which hold in its own. Errors: those of Caller.may.
 */
export function mayReadEntries(caller: Caller, codeOrId: string): void {
  const division = locate(codeOrId);
  if (division !== undefined && isWithin(caller.division, division)) caller.mayAnywhere('library.read');
  else caller.may('library.read', codeOrId);
}

/**
 * Asserts that the caller writes into the libraries of its own division: who reads those of a division from above does not
 * add to them. `field` is that of the input which says whose library it is. Errors: LIBRARY_WRONG_AUTHORITY.
 */
export function mustKeepLibrary(caller: Caller, division: DivisionCode, field: string): void {
  if (!caller.isAuthority(division)) throw errors.libraryWrongAuthority(division, caller.division, field);
}
