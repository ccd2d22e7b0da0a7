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
  return listNoted(row?.noted);
}

function listNoted(comment: string | null | undefined): string[] {
  return comment?.split(', ').filter((name) => name !== '') ?? [];
}

export async function noteMigrations(em: EntityManager, schema: string, names: readonly string[]): Promise<void> {
  // A comment takes no parameter.
  await em.execute(`comment on schema ${schema} is '${names.join(', ')}'`);
}

/** Refuses a database that a newer version migrated. Errors: DATA_DIR_NEWER. */
export function refuseNewer(orm: MikroORM, domain: string, applied: readonly string[], names: readonly string[]): void {
  const newer = findNewer(String(orm.config.get('dbName')), domain, applied, names);
  if (newer !== undefined) throw newer;
}

/** Refuses a database that lacks migrations of this version. Errors: DATABASE_NOT_MIGRATED, DATA_DIR_NEWER. */
export async function requireMigrated(orm: MikroORM, domain: string, names: readonly string[]): Promise<void> {
  const noted = (await notedMigrations(orm.em.fork(), domain)).join(', ');
  const unmigrated = findUnmigrated(String(orm.config.get('dbName')), { domain, names, noted });
  if (unmigrated !== undefined) throw unmigrated;
}

type Schema = {
  readonly domain: string;
  /** The migrations of this version. */
  readonly names: readonly string[];
  /** The comment of the database's schema, where there is one. */
  readonly noted: string | null | undefined;
};

/** Why this version cannot serve a schema as it was migrated: DATABASE_NOT_MIGRATED, DATA_DIR_NEWER; undefined where it can. */
export function findUnmigrated(database: string, { domain, names, noted: comment }: Schema): StartError | undefined {
  const noted = listNoted(comment);
  const newer = findNewer(database, domain, noted, names);
  const missing = names.find((name) => !noted.includes(name));
  if (newer !== undefined || missing === undefined) return newer;
  const state = noted.length === 0 ? `is empty: it lacks every migration` : 'lacks a migration of this version';
  return databaseNotMigrated(`The database ${database} ${state} (${domain}: ${missing}).`);
}

function findNewer(
  database: string,
  domain: string,
  applied: readonly string[],
  names: readonly string[],
): StartError | undefined {
  const unknown = applied.find((name) => !names.includes(name));
  if (unknown === undefined) return undefined;
  return new StartError(
    'DATA_DIR_NEWER',
    `The database ${database} was migrated by a newer version (${domain}: ${unknown}). Start that version or a later one; nothing was changed.`,
  );
}

/** The sentence says what is missing; how it is made is the same for all. */
export function databaseNotMigrated(sentence: string): StartError {
  const help =
    'Start once with --migration-database-url, signed in as the owner of the tables: npm run owner -- --code <owner> --migrate-only.';
  return new StartError('DATABASE_NOT_MIGRATED', `${sentence} ${help}`);
}
