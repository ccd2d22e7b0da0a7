import { type EntitySchema, defineEntity } from '@mikro-orm/core';
import { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';
import { notDelegatedSql, rowSecuritySql, runWithNext } from '#persistence';
import { canonicalText } from '#writes';
import {
  type List,
  type Listed,
  columnOf,
  hasTokens,
  heldProperties,
  isKeyed,
  readingsOf,
  tokenProperties,
} from './list.ts';
import { tokensOf } from './tokens.ts';

/** Hides what a token says, where it is of a person. */
export type HashToken = (token: string) => string;

/** The tables of tokens of those lists that have any, for the domain's entities. */
export function tokenEntities(lists: readonly List<never>[]): EntitySchema[] {
  return listsWithTokens(lists).map(({ table }) => tokenEntity(table));
}

/** One list of each table whose rows have tokens: lists of one table share them. */
export function listsWithTokens(lists: readonly List<never>[]): List<never>[] {
  return [...new Map(lists.filter(hasTokens).map((list) => [list.table, list])).values()];
}

/** Where the tokens of a table's rows stand. */
export function tokenTableOf(table: string): string {
  return `${table}_token`;
}

function tokenEntity(table: string): EntitySchema {
  const [schema = '', name = ''] = table.split('.');
  return defineEntity({
    name: `${name}_token`,
    schema,
    tableName: `${name}_token`,
    indexes: [{ name: `${name}_token_id`, properties: ['id'] }],
    properties: {
      token: p.text().collation('C').primary(),
      division: p.text().$type<DivisionCode>().collation('C').primary(),
      id: p.text().collation('C').primary(),
    },
  });
}

/** The statements, for a migration, that make the table of a list's tokens; readable from below where the rows are. */
export function tokenTableSql(table: string, options: { readonly readableFromBelow?: boolean } = {}): string[] {
  const name = table.split('.')[1];
  return [
    `create table ${tokenTableOf(table)} (token text collate "C" not null, division text collate "C" not null,
      id text collate "C" not null, primary key (token, division, id))`,
    `create index ${name}_token_id on ${tokenTableOf(table)} (id)`,
    ...rowSecuritySql(`${tokenTableOf(table)}`, { deletable: true, ...options }),
    ...notDelegatedSql(`${tokenTableOf(table)}`),
  ];
}

/** The first list of each entity whose tokens are kept. */
const kept = new WeakMap<EntitySchema, List>();

/**
 * Has the entity manager keep the tokens of a list whose tokens are not keyed, in the transaction that writes the row. Lists of one
 * entity share its tokens. Throws TypeError where they would be found by different words.
 */
export function keepTokensOf(schema: EntitySchema, list: List): void {
  if (!hasTokens(list) || isKeyed(list)) return;
  const first = kept.get(schema) ?? list;
  if (canonicalText(foundBy(first)) !== canonicalText(foundBy(list)))
    throw new TypeError(`${list.field} and ${first.field} share a table, but not what they are found by`);
  if (kept.has(schema)) return;
  kept.set(schema, list);
  const properties = [...tokenProperties(list), 'division'];
  schema.addHook('afterCreate', async ({ em, entity }) => keepTokens(ofPostgres(em), list, entity));
  schema.addHook('afterUpdate', async ({ em, entity, changeSet }) => {
    const changed = Object.keys(changeSet?.payload ?? {});
    if (changed.some((property) => properties.includes(property))) await keepTokens(ofPostgres(em), list, entity);
  });
}

function ofPostgres(em: unknown): EntityManager {
  if (em instanceof EntityManager) return em;
  throw new TypeError('tokens are kept on PostgreSQL');
}

/** Keeps what a row is found by, in the transaction that writes it; tokens that it had already stay as they are. */
export async function keepTokens(em: EntityManager, list: List, row: Listed, hash?: HashToken): Promise<void> {
  const tokens = tokensOfRow(list, row, hash);
  const values = [tokens, row.division, row.id];
  const table = tokenTableOf(list.table);
  await runWithNext(
    em,
    `delete from ${table} where id = $3 and not (division = $2 and token = any($1::text[]))`,
    values,
  );
  await runWithNext(
    em,
    `insert into ${table} (token, division, id) select token, $2, $3 from unnest($1::text[]) as token on conflict do nothing`,
    values,
  );
}

/** Keeps what new rows are found by: the same in one statement for many that have no tokens yet. */
export async function addTokens(
  em: EntityManager,
  list: List,
  rows: readonly Listed[],
  hash?: HashToken,
): Promise<void> {
  const tokens = rows.flatMap((row, i) => tokensOfRow(list, row, hash).map((token) => ({ token, place: i + 1 })));
  await runWithNext(
    em,
    `insert into ${tokenTableOf(list.table)} (token, division, id)
     select token, ($3::text[])[place], ($4::text[])[place] from unnest($1::text[], $2::int[]) as given (token, place)`,
    [
      tokens.map(({ token }) => token),
      tokens.map(({ place }) => place),
      rows.map(({ division }) => division),
      rows.map(({ id }) => id),
    ],
  );
}

/** Has a row no more be found by anything, as when its person is erased. */
export async function removeTokens(em: EntityManager, list: List, id: string): Promise<void> {
  await runWithNext(em, `delete from ${tokenTableOf(list.table)} where id = $1`, [id]);
}

/** Has rows be found where they lie now. */
export async function moveTokens(
  em: EntityManager,
  list: List,
  ids: readonly string[],
  division: DivisionCode,
): Promise<void> {
  await runWithNext(em, `update ${tokenTableOf(list.table)} set division = $1 where id = any ($2::text[])`, [
    division,
    ids,
  ]);
}

/** What a row is found by: the words of its texts, and what its lists hold. */
export function tokensOfRow(list: List, row: object, hash: HashToken = (token) => token): string[] {
  const found = readingsOf(list).flatMap(([property, reading]) => [
    ...tokensOf(String(Reflect.get(row, property) ?? ''), reading),
  ]);
  const held = heldProperties(list).flatMap((property) => {
    const values: unknown = Reflect.get(row, property);
    return Array.isArray(values) ? values.map((value) => heldToken(property, String(value))) : [];
  });
  return [...new Set([...found, ...held])].map(hash);
}

/** The token of a value of a list of texts: no word holds its mark. */
export function heldToken(property: string, value: string): string {
  return `${columnOf(property)}=${value}`;
}

const BATCH = 1_000;

/** Sends a statement with parameters $1, $2, … */
type Run = <Row extends object>(sql: string, values: readonly (string | number | string[])[]) => Promise<Row[]>;

/** How the tokens of a keyed list are made: what is sealed of a row is opened first. */
export type TokenKey = { readonly hash: HashToken; readonly open: (row: Listed) => Listed };

/**
 * Keeps the tokens of rows that have none: those written before there was a table of tokens, or past the entity manager. Changes
 * nothing the second time. The rows are locked, so that one that is erased or corrected meanwhile is not found by what it said.
 */
export async function fillTokens(run: Run, list: List, key?: TokenKey): Promise<void> {
  const which = `not exists (select from ${tokenTableOf(list.table)} as token where token.id = listed.id)`;
  for await (const tokens of tokenRowsOf(run, list, { which, lock: 'for share of listed', key })) {
    // Another instance that starts, or a write, may have been quicker.
    await run(
      `insert into ${tokenTableOf(list.table)} (token, division, id) select * from unnest($1::text[], $2::text[], $3::text[])
       on conflict do nothing`,
      [tokens.map(({ token }) => token), tokens.map(({ division }) => division), tokens.map(({ id }) => id)],
    );
  }
}

/** A row of a table of tokens. */
type TokenRow = Listed & { readonly token: string };

/** The tokens of a list's rows, some rows at a time: for an empty table of tokens, which is filled faster by copying. */
export async function* tokenRowsOf(
  run: Run,
  list: List,
  {
    which = 'true',
    lock = '',
    key,
  }: { readonly which?: string; readonly lock?: string; readonly key?: TokenKey | undefined } = {},
): AsyncGenerator<TokenRow[]> {
  const columns = ['id', 'division', ...tokenProperties(list)];
  const selected = columns.map((property) => `${columnOf(property)} as "${property}"`).join(', ');
  let after: string | undefined = '';
  while (after !== undefined) {
    const rows: Listed[] = await run<Listed>(
      `select ${selected} from ${list.table} as listed where id > $1 and ${which} order by id limit ${BATCH} ${lock}`,
      [after],
    );
    const opened = key === undefined ? rows : rows.map(key.open);
    if (rows.length > 0)
      yield opened.flatMap((row) => tokensOfRow(list, row, key?.hash).map((token) => tokenRow(row, token)));
    after = rows.at(-1)?.id;
  }
}

function tokenRow({ id, division }: Listed, token: string): TokenRow {
  return { token, division, id };
}

function foundBy(list: List) {
  return { readings: readingsOf(list), held: heldProperties(list) };
}
