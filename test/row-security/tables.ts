import { domainSchemas } from '../testkit/domain-schemas.ts';
import type { RawSql } from '../testkit/raw-sql.ts';

/** A table of a domain, as the catalogue has it. */
export type Table = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly policies: readonly string[];
};
type Column = { readonly name: string; readonly type: string; readonly needed: boolean };

/** Every table of the domains but those that tell what was migrated. */
export async function listTables(admin: RawSql): Promise<Table[]> {
  const { rows } = await admin.query<Table>(
    `select c.oid::regclass::text as name,
       (select json_agg(json_build_object('name', quote_ident(attname), 'type', format_type(atttypid, null),
          'needed', attnotnull and not atthasdef) order by attnum) from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
       (select coalesce(json_agg(polname order by polname), '[]') from pg_policy where polrelid = c.oid) as policies
     from pg_class c join pg_namespace n on n.oid = relnamespace
     where nspname in (${domainSchemas}) and relkind in ('r', 'p') and relname <> 'migration' order by 1`,
  );
  return rows;
}

export const hasDivision = ({ columns }: Table): boolean => columns.some(({ name }) => name === 'division');

const VALUES: Readonly<Record<string, string>> = {
  text: `'x'`,
  integer: '1',
  smallint: '1',
  bigint: '1',
  boolean: 'true',
  uuid: `'0193b1c2-0000-7000-8000-000000000000'`,
  date: `'2026-10-31'`,
  'timestamp with time zone': `'2026-10-31T00:00:00Z'`,
  'text[]': `'{}'`,
  'integer[]': `'{}'`,
  bytea: String.raw`'\x00'`,
  jsonb: `'{}'`,
};

/**
 * Puts a row of the division into each table that has none, whatever it is about: what binds its contents is dropped first,
 * which rows and keys there are is no part of the test.
 */
export async function fillEmpty(admin: RawSql, tables: readonly Table[], division: string): Promise<void> {
  for (const { name, columns } of tables) {
    const { rowCount } = await admin.query(`select from ${name} limit 1`);
    if (rowCount !== 0) continue;
    const { rows: constraints } = await admin.query<{ name: string }>(
      `select quote_ident(conname) as name from pg_constraint where conrelid = $1::regclass and contype in ('c', 'f')`,
      [name],
    );
    for (const constraint of constraints) await admin.query(`alter table ${name} drop constraint ${constraint.name}`);
    const given = columns.filter((column) => column.needed);
    const values = given.map((column) => (column.name === 'division' ? `'${division}'` : valueOf(name, column)));
    await admin.query(
      `insert into ${name} (${given.map((column) => column.name).join(', ')}) values (${values.join(', ')})`,
    );
  }
}

function valueOf(table: string, { name, type }: Column): string {
  const value = VALUES[type];
  if (value === undefined) throw new TypeError(`no value for ${table}.${name}, which is a ${type}`);
  return value;
}
