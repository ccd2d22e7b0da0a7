/**
 * The statements, for a migration, that bound every row of a table by the caller's division: enabled and forced (the
 * tables' owner is bound as well), with the column `division` compared as a range, so that its index serves the policy.
 * Without the settings a transaction sees nothing and writes nothing: a comparison with null is never true.
 *
 * With `readableFromBelow` a row is also readable, but not writable, by callers whose division lies beneath the row's:
 * a city policy holds in its districts.
 *
 * From the policies follow the rights that the service's user gets on the table when the migration is done: to read, add and
 * change rows, not to delete them. With `deletable` it may do that too; `appendOnly` rows are neither changed nor deleted.
 */
export function rowSecuritySql(
  table: string,
  options: { readonly readableFromBelow?: boolean; readonly deletable?: boolean; readonly appendOnly?: boolean } = {},
): string[] {
  const statements = [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy within_division on ${table} using (${WITHIN}) with check (${WITHIN})`,
  ];
  if (options.readableFromBelow === true) {
    statements.push(readableFromBelowSql(table));
  }
  if (options.deletable === true) statements.push(...deletableSql(table));
  if (options.appendOnly === true) statements.push(...appendOnlySql(table));
  return statements;
}

/** The statement, for a migration, that makes the rows of a table readable from below that has the other policies already. */
export function readableFromBelowSql(table: string): string {
  return `create policy readable_from_below on ${table} for select using (division = any (${LINEAGE}))`;
}

/**
 * The statements, for a migration, that hide from an instance what its owner delegated, from every caller and whatever other policy admits:
 * rows that were recorded before the delegation are the next owner's to count. Sessions without `delegated` see them, as do
 * programs that must reach all that is kept.
 */
export function notDelegatedSql(table: string): string[] {
  // The planner looks at the expression alone and takes it to pass nearly every row ('^$' matches no code); most owners delegate
  // nothing, and their rows never come to it.
  const codes = `coalesce(nullif(${setting('delegated')}, ''), '^$')`;
  const kept = `coalesce(${setting('delegated')}, '') = '' or division !~ ${codes}`;
  return [`create policy ${NOT_DELEGATED} on ${table} as restrictive using (${kept})`];
}

/** The name of the policy stands in the error of a write that it refuses. */
export const NOT_DELEGATED = 'not_delegated';

/**
 * The statements, for a migration, that show rows of a table to the public (`publishedOnly` sessions), which is shown nothing else: those
 * that meet the condition. Made again with another condition, they take the place of what stood before.
 */
export function publishedSql(table: string, condition: string): string[] {
  return [
    `drop policy if exists published on ${table}`,
    `create policy published on ${table} for select using (${setting('published')} = 'only' and ${condition})`,
  ];
}

/** The statements, for a migration, that let rows of a table be deleted within the caller's division. */
export function deletableSql(table: string): string[] {
  return [`create policy deleted_within_division on ${table} for delete using (${WITHIN})`];
}

/** The statements, for a migration, that keep rows of a table as they were written and for good, whoever asks. */
export function appendOnlySql(table: string): string[] {
  return [
    `create policy stays_as_written on ${table} as restrictive for update using (false)`,
    `create policy stays_for_good on ${table} as restrictive for delete using (false)`,
  ];
}

/** A column of a table, the table with its schema: `clients.erasure`. */
type QualifiedColumn = { readonly table: `${string}.${string}`; readonly column: string };

/**
 * A condition for a policy on `own.table`: whether another table has a row whose column equals the row's own. Both columns are
 * written with their table. A bare name within a subquery means the subquery's column wherever that has one of the name, and
 * the comparison is then of a column with itself: true for every row as soon as the other table has one.
 */
export function matchedSql(own: QualifiedColumn, other: QualifiedColumn): string {
  if (own.table === other.table) throw new TypeError(`${own.table} would be compared with itself`);
  return `exists (select from ${other.table} as other where other.${other.column} = ${own.table}.${own.column})`;
}

/**
 * The statement, for a migration, that makes a function which looks at all rows of the owner, whatever the caller's division.
 * For what a unique index tells anyway: let it answer with keys, for values that the caller has. With `evenDelegated` it also reaches
 * what was delegated since, for sums that must be right when it comes back.
 */
export function ownerWideSql({
  name,
  returns,
  query,
  evenDelegated = false,
}: {
  readonly name: string;
  readonly returns: string;
  readonly query: string;
  readonly evenDelegated?: boolean;
}): string {
  // Every code sorts between the two. A `set` clause of the function would need a superuser to write it.
  const bounds = [
    ['division_from', ''],
    ['division_to', ':'],
    ...(evenDelegated ? [['delegated', ''] as const] : []),
  ] as const;
  const declared = bounds.map(([bound]) => `known_${bound} text := coalesce(${setting(bound)}, '');`);
  const widened = bounds.map(([bound, value]) => `set_config('app.${bound}', '${value}', true)`);
  const restored = bounds.map(([bound]) => `set_config('app.${bound}', known_${bound}, true)`);
  return `create function ${name} returns table (${returns}) language plpgsql as $$
    #variable_conflict use_column
    declare
      ${declared.join('\n      ')}
    begin
      perform ${widened.join(', ')};
      return query ${query};
      perform ${restored.join(', ')};
    end $$`;
}

/** An unset setting is null the first time and empty after a transaction that had set it; both match no row. */
function setting(name: 'division' | 'division_from' | 'division_to' | 'delegated' | 'published'): string {
  return `current_setting('app.${name}', true)`;
}

/** The caller's code cut to every level. An array of equals uses the index, which `starts_with` could not. */
const LINEAGE = `array[${[2, 6, 9, 12].map((length) => `left(${setting('division')}, ${length})`).join(', ')}]`;

const WITHIN = `division >= ${setting('division_from')} and division < ${setting('division_to')}`;
