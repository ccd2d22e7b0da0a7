import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { StartError } from '#errors';

/**
 * The names of the migrations that a schema has seen, which stand in the schema's comment too: a service's user may read
 * that, and nothing of the migration table.
 */
export async function notedMigrations(em: EntityManager, schema: string): Promise<string[]> {
  // Comments are of the catalogue.
  const [row] = await em.execute<{ noted: string | null }[]>(
    `select obj_description(to_regnamespace(?), 'pg_namespace') as noted`,
    [schema],
  );
  return row?.noted?.split(', ').filter((name) => name !== '') ?? [];
}

export async function noteMigrations(em: EntityManager, schema: string, names: readonly string[]): Promise<void> {
  // A comment takes no parameter.
  await em.execute(`comment on schema ${schema} is '${names.join(', ')}'`);
}

/** Refuses a database that a newer version migrated. Errors: DATA_DIR_NEWER. */
export function refuseNewer(orm: MikroORM, domain: string, applied: readonly string[], names: readonly string[]): void {
  const unknown = applied.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new StartError(
    'DATA_DIR_NEWER',
    `The database ${orm.config.get('dbName')} was migrated by a newer version (${domain}: ${unknown}). Start that version or a later one; nothing was changed.`,
  );
}

/** Refuses a database that lacks migrations of this version. Errors: DATABASE_NOT_MIGRATED, DATA_DIR_NEWER. */
export async function requireMigrated(orm: MikroORM, domain: string, names: readonly string[]): Promise<void> {
  const noted = await notedMigrations(orm.em.fork(), domain);
  refuseNewer(orm, domain, noted, names);
  const missing = names.find((name) => !noted.includes(name));
  if (missing === undefined) return;
  const state = noted.length === 0 ? `is empty: it lacks every migration` : 'lacks a migration of this version';
  throw databaseNotMigrated(`The database ${orm.config.get('dbName')} ${state} (${domain}: ${missing}).`);
}

/** The sentence says what is missing; how it is made is the same for all. */
export function databaseNotMigrated(sentence: string): StartError {
  const help =
    'Start once with --migration-database-url, signed in as the owner of the tables: npm run owner -- --code <owner> --migrate-only.';
  return new StartError('DATABASE_NOT_MIGRATED', `${sentence} ${help}`);
}
