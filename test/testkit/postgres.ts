import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type Database, type DatabaseOptions, migrateDatabase, openDatabase } from '#persistence';

export type DatabaseUrls = {
  /** For the role that serves, which row-level security binds. */
  readonly url: string;
  /** For the role that owns the tables. */
  readonly ownerUrl: string;
  /** For the superuser. */
  readonly adminUrl: string;
};

export type TestDatabase = DatabaseUrls & { readonly database: Database };

/** The urls as an owner's host takes them. */
export const hostedOn = ({ url, ownerUrl }: DatabaseUrls) => ({ databaseUrl: url, migrationDatabaseUrl: ownerUrl });

/**
 * A database of the test's own, with the domain's migrations applied: a copy of a template made once a run. Close
 * `database` when the test is over.
 */
export async function createTestDatabase(
  domain: DatabaseOptions['domain'],
  options: Omit<DatabaseOptions, 'url' | 'domain'> = {},
): Promise<TestDatabase> {
  const urls = urlsOf(await createDatabaseFrom(domain));
  return { ...urls, database: await openDatabase({ ...options, url: urls.url, domain }) };
}

/** An empty database of the test's own. */
export async function createEmptyDatabase(): Promise<DatabaseUrls> {
  const name = newName();
  await asAdmin((admin) => admin.query(`create database ${name} owner assistance`));
  return urlsOf(name);
}

function createDatabaseFrom(domain: DatabaseOptions['domain']): Promise<string> {
  return asAdmin(async (admin) => {
    const template = templateOf(domain);
    // Test files run at the same time: one makes the template, and nobody may be connected to it while it is copied.
    await admin.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(admin, template, domain);
    const name = newName();
    await admin.query(`create database ${name} template ${template} owner assistance`);
    return name;
  });
}

async function makeTemplate(admin: Client, template: string, domain: DatabaseOptions['domain']): Promise<void> {
  const unfinished = newName();
  await admin.query(`create database ${unfinished} owner assistance`);
  const { url, ownerUrl } = urlsOf(unfinished);
  await migrateDatabase({ url: ownerUrl, domain, service: new URL(url).username });
  await admin.query(`alter database ${unfinished} rename to ${template}`);
}

/** Runs work as the superuser, on the server's own database; a lock taken there ends with the connection. */
async function asAdmin<Result>(work: (admin: Client) => Promise<Result>): Promise<Result> {
  const admin = new Client({ connectionString: urlsOf('postgres').adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/** By what was migrated too: a test's own domain may bear the name of a real one. */
function templateOf({ name, migrations }: DatabaseOptions['domain']): string {
  const migrated = createHash('sha256').update(migrations.map((migration) => migration.name).join());
  return `template_${name}_${migrated.digest('hex').slice(0, 16)}`;
}

function newName(): string {
  return `test_${randomUUID().replaceAll('-', '')}`;
}

function urlsOf(database: string): DatabaseUrls {
  return {
    url: serverUrl('TEST_POSTGRES_URL') + database,
    ownerUrl: serverUrl('TEST_POSTGRES_OWNER_URL') + database,
    adminUrl: serverUrl('TEST_POSTGRES_ADMIN_URL') + database,
  };
}

function serverUrl(variable: `TEST_POSTGRES_${'' | 'OWNER_' | 'ADMIN_'}URL`): string {
  const url = process.env[variable];
  if (url === undefined) throw new TypeError(`${variable} is not set: run the tests through jest`);
  return url;
}
