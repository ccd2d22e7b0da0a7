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
export const hostedOn = ({ url, ownerUrl }: DatabaseUrls) => ({
  databaseUrl: url,
  migrationDatabaseUrl: ownerUrl,
});

/**
 * A database of the test's own, with the domain's migrations applied: a copy of a template made once a run. Close
 * `database` when the test is over.
 */
export async function createTestDatabase(
  domain: DatabaseOptions['domain'],
  options: Omit<DatabaseOptions, 'url' | 'domain'> = {},
): Promise<TestDatabase> {
  const urls = await copyDatabase(migrated(domain));
  return { ...urls, database: await openDatabase({ ...options, url: urls.url, domain }) };
}

/** An empty database of the test's own. */
export async function createEmptyDatabase(): Promise<DatabaseUrls> {
  return asAdmin((admin) => createDatabase(admin, newName()));
}

/** What a database is copied from. It is made once a run, when first asked for. */
export type Template = {
  /** Says all that its content depends on. */
  readonly content: string;
  /** What it is made out of; an empty database when left out. */
  readonly base?: Template;
  /** Leaves no connection open. */
  readonly make: (unfinished: DatabaseUrls) => Promise<void>;
};

/** A database of the test's own, as the template has it. */
export function copyDatabase(template: Template): Promise<DatabaseUrls> {
  return asAdmin(async (admin) => createDatabase(admin, newName(), await ensureTemplate(admin, template)));
}

/** The template's database. Test files run at the same time: one makes it, and the others wait at the lock. */
async function ensureTemplate(admin: Client, template: Template): Promise<string> {
  const name = `template_${createHash('sha256').update(template.content).digest('hex').slice(0, 32)}`;
  const isThere = async (): Promise<boolean> =>
    (await admin.query('select from pg_database where datname = $1', [name])).rowCount !== 0;
  if (await isThere()) return name;
  const base = template.base && (await ensureTemplate(admin, template.base));
  await admin.query('select pg_advisory_lock(hashtext($1))', [name]);
  try {
    if (await isThere()) return name;
    const unfinished = newName();
    await template.make(await createDatabase(admin, unfinished, base));
    await admin.query(`alter database ${unfinished} rename to ${name}`);
    return name;
  } finally {
    await admin.query('select pg_advisory_unlock(hashtext($1))', [name]);
  }
}

/** By files: the log that the other strategy writes costs more than the checkpoints, where no disk is waited for. */
async function createDatabase(admin: Client, name: string, template = 'template1'): Promise<DatabaseUrls> {
  await admin.query(`create database ${name} template ${template} owner assistance strategy file_copy`);
  return urlsOf(name);
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
function migrated(domain: DatabaseOptions['domain']): Template {
  return {
    content: ['migrated', domain.name, ...domain.migrations.map(({ name }) => name)].join(),
    make: ({ url, ownerUrl }) => migrateDatabase({ url: ownerUrl, domain, service: new URL(url).username }),
  };
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
