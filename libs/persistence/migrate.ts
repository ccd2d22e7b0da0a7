import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { orUnreachable } from './check-database.ts';
import { type ConnectOptions, connect } from './connect.ts';
import { noteMigrations, notedMigrations, refuseNewer } from './migration-state.ts';
import { grantRights, hasItsRights } from './rights.ts';

export type MigrationOptions = Pick<ConnectOptions, 'domain'> & {
  /** For the role that owns the tables, or shall. */
  readonly url: string;
  /** The role that serves: it gets its rights on every table, and no others. None is needed where the owner itself serves. */
  readonly service?: string | undefined;
};

/** Several domains of one database, in the order in which they are migrated. */
export type MigrationsOptions = Omit<MigrationOptions, 'domain'> & {
  readonly domains: readonly ConnectOptions['domain'][];
};

type Migration = {
  readonly orm: MikroORM;
  readonly domain: string;
  readonly names: readonly string[];
  readonly service: string | undefined;
};

/** Migrations may change rows of every division: codes are digits, which stand before ':'. */
const EVERY_DIVISION = { 'app.division': '', 'app.division_from': '', 'app.division_to': ':' };

/**
 * Brings the schema of a domain up to date and grants the service its rights on it, in one transaction and alone: other processes
 * wait at an advisory lock. Errors: DATABASE_UNREACHABLE; DATA_DIR_NEWER when the database knows migrations that this version
 * lacks. Throws TypeError when a table is left without forced row-level security.
 */
export async function migrateDatabase({ url, domain, service }: MigrationOptions): Promise<void> {
  // Without entities, which only rows are read by: discovering them takes longer than asking whether anything is to be done.
  const orm = await connect({ url, domain: { ...domain, entities: [] }, poolSize: 2 });
  const migration = { orm, domain: domain.name, names: domain.migrations.map(({ name }) => name), service };
  try {
    await orUnreachable(orm, () => orm.em.fork().execute('select 1'));
    if (migration.names.length === 0 || (await isSettled(migration, orm.em.fork()))) return;
    await runMigrations(migration);
  } finally {
    await orm.close(true);
  }
}

/**
 * Does the same for several domains. One connection looks at them all: at most starts nothing is to be done. Errors: those of
 * migrateDatabase; nothing is changed when one of them knows migrations that this version lacks.
 */
export async function migrateDomains({ url, domains, service }: MigrationsOptions): Promise<void> {
  const unsettled = await listUnsettled({ url, domains, service });
  for (const domain of unsettled) await migrateDatabase({ url, domain, service });
}

async function listUnsettled({ url, domains, service }: MigrationsOptions): Promise<MigrationsOptions['domains']> {
  const orm = await connect({ url, domain: { name: 'public', entities: [], migrations: [] }, poolSize: 1 });
  try {
    await orUnreachable(orm, () => orm.em.fork().execute('select 1'));
    const unsettled = [];
    for (const domain of domains.filter(({ migrations }) => migrations.length > 0)) {
      const names = domain.migrations.map(({ name }) => name);
      if (!(await isSettled({ orm, domain: domain.name, names, service }, orm.em.fork()))) unsettled.push(domain);
    }
    return unsettled;
  } finally {
    await orm.close(true);
  }
}

async function isSettled({ orm, domain, names, service }: Migration, em: EntityManager): Promise<boolean> {
  if (!(await isUpToDate({ orm, domain, names, service }, em))) return false;
  const noted = await notedMigrations(em, domain);
  return noted.length === names.length && (service === undefined || (await hasItsRights(em, domain, service)));
}

async function isUpToDate({ orm, domain, names }: Migration, em: EntityManager): Promise<boolean> {
  const applied = await appliedMigrations(em, domain);
  refuseNewer(orm, domain, applied, names);
  return applied.length === names.length;
}

async function appliedMigrations(em: EntityManager, domain: string): Promise<string[]> {
  // The catalogue first: a database that was never migrated has no such table.
  const [found] = await em.execute<{ known: boolean }[]>('select to_regclass(?) is not null as known', [
    `${domain}.migration`,
  ]);
  if (found?.known !== true) return [];
  const rows = await em.execute<{ name: string }[]>(`select name from ${domain}.migration order by id`);
  return rows.map(({ name }) => name);
}

async function runMigrations(migration: Migration): Promise<void> {
  const { orm, domain, names, service } = migration;
  const em = orm.em.fork();
  em.setSessionContext({ variables: EVERY_DIVISION });
  await em.begin();
  try {
    // Held until the transaction ends, on its own connection: a pool of two is enough to migrate.
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`migrate ${domain}`]);
    if (!(await isUpToDate(migration, orm.em.fork()))) await applyMigrations(orm, em, domain);
    if (!(await isSettled(migration, em))) {
      await noteMigrations(em, domain, names);
      if (service !== undefined) await grantRights(em, domain, service);
    }
    await em.commit();
  } catch (error) {
    await em.rollback().catch(() => {});
    throw error;
  }
}

async function applyMigrations(orm: MikroORM, em: EntityManager, domain: string): Promise<void> {
  // Outside the transaction: the migrator makes its own table there, on a connection of its own.
  await orm.em.fork().execute(`create schema if not exists ${domain}`);
  const transaction = em.getTransactionContext();
  await orm.migrator.up(transaction === undefined ? {} : { transaction });
  await refuseUnprotectedTables(em, domain);
}

async function refuseUnprotectedTables(em: EntityManager, domain: string): Promise<void> {
  // Only the catalogue tells whether security is forced on a table, that is, binds the tables' owner too.
  const open = await em.execute<{ name: string }[]>(
    `select relname as name from pg_class
     where relnamespace = ?::regnamespace and relkind in ('r', 'p') and relname <> 'migration'
       and not (relrowsecurity and relforcerowsecurity)`,
    [domain],
  );
  const [first] = open;
  if (first !== undefined) throw new TypeError(`${domain}.${first.name} lacks rowSecuritySql in its migration`);
}
