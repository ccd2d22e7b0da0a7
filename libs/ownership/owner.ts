import type { DivisionCode } from '#divisions';
import { StartError } from '#errors';
import { databaseNotMigrated } from '#persistence';
import type { Client } from 'pg';
import { type OwnerTables, findSignOfOther } from './signs-of-owner.ts';

/** The owner that the database notes; undefined where none is noted, or the user may not read it yet. */
export async function findOwner(client: Client): Promise<string | undefined> {
  if (!(await isReadable(client))) return undefined;
  const { rows } = await client.query<{ owner: string }>('select owner from audit.ownership');
  return rows[0]?.owner;
}

/**
 * Refuses a database that notes another owner or, where it notes none yet, holds what another owner prepared or recorded.
 * Error: DATABASE_OTHER_OWNER.
 */
export async function refuseOtherOwner(client: Client, owner: DivisionCode, tables: OwnerTables): Promise<void> {
  const noted = await findOwner(client);
  if (noted === owner) return;
  if (noted !== undefined) throw otherOwner(client, `belongs to owner ${noted}`, owner);
  const sign = await findSignOfOther(client, owner, tables);
  if (sign !== undefined) throw otherOwner(client, sign, owner);
}

/** Notes whose database it is, for good. Errors: DATABASE_OTHER_OWNER when another owner came first, DATABASE_NOT_MIGRATED. */
export async function noteOwner(client: Client, owner: DivisionCode): Promise<void> {
  if ((await findOwner(client)) === undefined && (await isReadable(client))) {
    await client.query('begin');
    await client.query(`select set_config('app.division', $1, true)`, [owner]);
    await client.query('insert into audit.ownership values (true, $1) on conflict do nothing', [owner]);
    await client.query('commit');
  }
  await requireOwner(client, owner);
}

/** Refuses a database that is not noted to be the owner's. Errors: DATABASE_OTHER_OWNER, DATABASE_NOT_MIGRATED. */
export async function requireOwner(client: Client, owner: string): Promise<void> {
  const noted = await findOwner(client);
  if (noted === owner) return;
  if (noted !== undefined) throw otherOwner(client, `belongs to owner ${noted}`, owner);
  throw databaseNotMigrated(`${nameOf(client)} does not say yet whose it is: it is empty, or of an older version.`);
}

/** Only the catalogue tells whether the table is there without failing where it is not. */
async function isReadable(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where nspname = 'audit' and relname = 'ownership'
       and has_schema_privilege(relnamespace, 'USAGE') and has_table_privilege(pg_class.oid, 'SELECT')`,
  );
  return rowCount !== 0;
}

function otherOwner(client: Client, what: string, owner: string): StartError {
  const sentence = `${nameOf(client)} ${what}, and was opened for ${owner}. Name the database of ${owner}; no row of this one was changed.`;
  return new StartError('DATABASE_OTHER_OWNER', sentence);
}

/** Without user and password. */
function nameOf({ host, port, database = '' }: Client): string {
  return `The database ${host}:${port}/${database}`;
}
