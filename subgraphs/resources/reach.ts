import type { Caller } from '#access';
import { type DivisionCode, type RecordId, isWithin, locate } from '#divisions';
import { authorityCheck } from '#writes';
import { libraryErrors } from './library/library.errors.ts';

/**
 * Asserts that the caller may read the entries at a division: those at or beneath its own, and those of the levels
 * above, which hold in its own. Errors: those of Caller.may.
 */
export function mayReadEntries(caller: Caller, division: DivisionCode): void {
  if (isWithin(caller.division, division)) caller.mayAnywhere('library.read');
  else caller.may('library.read', division);
}

/** Reads an entry by its id, where the caller may read it: the row decides. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
export async function findEntry<Row extends { readonly division: DivisionCode }>(
  caller: Caller,
  id: RecordId,
  load: (id: RecordId) => Promise<Row | undefined>,
): Promise<Row | undefined> {
  caller.mayLookFor('library.read', id);
  const row = await load(id);
  const division = row?.division ?? locate(id);
  if (division !== undefined && isWithin(caller.division, division)) return row;
  if (row === undefined) caller.refuseUnseen('library.read', id);
  else caller.mayReach('library.read', row);
  return row;
}

/**
 * Asserts that the caller writes into the libraries of its own division: who reads those of a division from above does not
 * add to them. Errors: LIBRARY_WRONG_AUTHORITY.
 */
export const mustKeepLibrary = authorityCheck((wrong) => libraryErrors.of('LIBRARY_WRONG_AUTHORITY', wrong));
