import { changedFieldsOf } from '#audit';
import { type GraphError, errors } from '#errors';
import { canonicalText } from '#writes';

/** A change is of the record as it was read. Errors: VERSION_CONFLICT. */
export function mustBeAt({ id, version }: { readonly id: string; readonly version: number }, read: number): void {
  if (version !== read) throw errors.versionConflict(id, version);
}

/** The fields of a change that are to say something else, besides those that say which record it is of. Errors: INPUT_INVALID when there is none. */
export function fieldsNamedBy(change: object, ...besides: readonly string[]): string[] {
  const named = changedFieldsOf(change).filter((field) => field !== 'version' && !besides.includes(field));
  if (named.length === 0) throw nothingChanged();
  return named;
}

/**
 * Has the row say what the change says in the fields that it names. Those in which the row said something else. Errors:
 * INPUT_INVALID when there is none.
 */
export function applyChanges(row: object, change: object, named: readonly string[]): string[] {
  const before = new Map(Object.entries(row));
  const values = new Map(Object.entries(change));
  const differing = named.filter((field) => !isSame(before.get(field), values.get(field)));
  if (differing.length === 0) throw nothingChanged();
  Object.assign(row, Object.fromEntries(differing.map((field) => [field, values.get(field)])));
  return differing;
}

/** Whether two values of a field say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonicalText(one ?? null) === canonicalText(other ?? null);
}

export function nothingChanged(): GraphError {
  return errors.refusedInput(['input'], 'NOTHING_CHANGED');
}
