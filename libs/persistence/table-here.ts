import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether the table of another domain, with its schema, stands in the same database, for the same user to write. */
export async function isTableHere(em: EntityManager, table: `${string}.${string}`): Promise<boolean> {
  const [schema, name] = table.split('.');
  // Only the catalogue tells without failing where the table is not there.
  const rows = await em.execute<object[]>(
    `select true from pg_class where relname = ? and relnamespace = to_regnamespace(?)
       and has_schema_privilege(relnamespace, 'USAGE') and has_table_privilege(oid, 'INSERT')`,
    [name, schema],
  );
  return rows.length > 0;
}
