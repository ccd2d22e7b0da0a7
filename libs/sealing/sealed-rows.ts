import type { EntityManager } from '@mikro-orm/postgresql';
import type { SealedTable } from './sealed-table.ts';

/** The key columns and the sealed columns of a row. */
export type SealedRow = Readonly<Record<string, string | number | null>>;

/** Up to `limit` rows after one, by their keys, that hold a value of another key than the current one. */
export function findOldRows(
  em: EntityManager,
  table: SealedTable,
  currentKey: string,
  { after, limit }: { readonly after: SealedRow | undefined; readonly limit: number },
): Promise<SealedRow[]> {
  const keys = table.key.map(({ column }) => column).join(', ');
  const past = after === undefined ? '' : `and (${keys}) > (${table.key.map(({ type }) => `?::${type}`).join(', ')})`;
  // One statement for every table that holds sealed values: no entity is concerned, only its columns.
  return em.execute<SealedRow[]>(
    `select ${keys} from ${table.name} where (${isOld(table)}) ${past} order by ${keys} limit ?`,
    [...currentKeyFor(table, currentKey), ...(after === undefined ? [] : keyOf(table, after)), limit],
  );
}

/** The sealed columns of the rows, locked until the transaction ends: what others write meanwhile waits, and nothing is lost. */
export function lockRows(em: EntityManager, table: SealedTable, rows: readonly SealedRow[]): Promise<SealedRow[]> {
  const columns = [...table.key.map(({ column }) => column), ...table.columns].map((column) => `t.${column}`);
  // Locked in the order of their keys, as every batch of every run does.
  return em.execute<SealedRow[]>(
    `select ${columns.join(', ')} from ${table.name} t join ${given(table.key)} on ${joined(table)}
     order by ${table.key.map(({ column }) => `t.${column}`).join(', ')} for update of t`,
    [jsonOf(table.key, rows)],
  );
}

/** Puts other sealed values in the place of those that rows hold. */
export async function replaceSealed(em: EntityManager, table: SealedTable, rows: readonly SealedRow[]): Promise<void> {
  const columns = [...table.key, ...table.columns.map((column) => ({ column, type: 'text' }))];
  const sets = table.columns.map((column) => `${column} = given.${column}`).join(', ');
  // One statement for all columns of a batch.
  await em.execute(`update ${table.name} t set ${sets} from ${given(columns)} where ${joined(table)}`, [
    jsonOf(columns, rows),
  ]);
}

/** How many rows hold a value of another key than the current one. */
export async function countOldRows(em: EntityManager, table: SealedTable, currentKey: string): Promise<number> {
  // Counted by what stands in the values themselves: nothing else knows their keys.
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from ${table.name} where ${isOld(table)}`,
    currentKeyFor(table, currentKey),
  );
  return row?.count ?? 0;
}

/** A row with sealed values, if there is any. */
export async function findSealedRow(em: EntityManager, table: SealedTable): Promise<SealedRow | undefined> {
  const keys = table.key.map(({ column }) => column).join(', ');
  // Any row will do: the one that the key's index has at its end.
  const [row] = await em.execute<SealedRow[]>(
    `select ${[keys, ...table.columns].join(', ')} from ${table.name}
     where coalesce(${table.columns.join(', ')}) is not null order by ${keys} desc limit 1`,
  );
  return row;
}

function isOld({ columns }: SealedTable): string {
  return columns.map((column) => `split_part(${column}, '.', 2) <> ?`).join(' or ');
}

function currentKeyFor({ columns }: SealedTable, currentKey: string): string[] {
  return columns.map(() => currentKey);
}

function keyOf({ key }: SealedTable, row: SealedRow): (string | number | null | undefined)[] {
  return key.map(({ column }) => row[column]);
}

type Column = { readonly column: string; readonly type: string };

function given(columns: readonly Column[]): string {
  return `jsonb_to_recordset(?::jsonb) as given (${columns.map(({ column, type }) => `${column} ${type}`).join(', ')})`;
}

/** The rows for `given`, as one value: the mapper would write a null within an array as nothing at all. */
function jsonOf(columns: readonly Column[], rows: readonly SealedRow[]): string {
  return JSON.stringify(rows.map((row) => Object.fromEntries(columns.map(({ column }) => [column, row[column]]))));
}

function joined({ key }: SealedTable): string {
  return key.map(({ column }) => `t.${column} = given.${column}`).join(' and ');
}
