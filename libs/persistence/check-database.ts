import { DriverException, type MikroORM } from '@mikro-orm/postgresql';
import { StartError } from '#errors';
import { type DatabaseUser, inspectUser } from './database-user.ts';

type Power = DatabaseUser['powers'][number];
type CheckOptions = {
  /** In development, where one user does for everything: it may own the tables, whose row security is forced on owners too. */
  readonly mayOwnTables?: boolean | undefined;
};

/** What comes with owning: the powers that `mayOwnTables` admits. */
const OWNING: ReadonlySet<Power['power']> = new Set(['owner', 'creator', 'truncate', 'migrations']);

/**
 * Refuses a database that does not answer, and a user whom row-level security does not bind or who could lift it.
 * Errors: DATABASE_UNREACHABLE, DATABASE_UNSAFE.
 */
export async function checkDatabase(
  orm: MikroORM,
  schemas: readonly string[],
  { mayOwnTables = false }: CheckOptions = {},
): Promise<DatabaseUser> {
  const user = await orUnreachable(orm, () => inspectUser(orm, schemas));
  const worst = user.powers.find(({ power }) => !(mayOwnTables && OWNING.has(power)));
  if (worst === undefined) return user;
  throw new StartError('DATABASE_UNSAFE', `${sentenceOn(user.name, worst)} ${adviceOn(user.name, worst)}`);
}

/** Errors: DATABASE_UNREACHABLE. */
export async function orUnreachable<Result>(orm: MikroORM, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    throw new StartError('DATABASE_UNREACHABLE', `${nameOf(orm)} ${reasonOf(error)}`, { cause: error });
  }
}

function sentenceOn(user: string, { power, role, on }: Power): string {
  const whose = role === user ? `The database user ${user}` : `The database user ${user} can become ${role}, which`;
  const sentences: Readonly<Record<Power['power'], string>> = {
    superuser: 'is a superuser and bypasses row-level security.',
    bypassrls: 'bypasses row-level security.',
    createrole: 'may make and change roles.',
    replication: 'may copy the whole database.',
    files: "may read and write the server's files.",
    owner: `owns ${on} and could lift row-level security.`,
    creator: `may make objects of its own in ${on}.`,
    truncate: `may empty ${on}, which row-level security does not see.`,
    migrations: `may change ${on}, which tells what was migrated.`,
    settings: `has a default for ${on}, which opens rows to statements of nobody.`,
  };
  return `${whose} ${sentences[power]}`;
}

/** Each with the statements that make it right. */
function adviceOn(user: string, { power, role, on }: Power): string {
  const name = quoted(user);
  if (power === 'truncate') return `Run: revoke truncate on ${on} from public, ${name};`;
  if (power === 'migrations') return `Run: revoke all on ${on} from public, ${name};`;
  if (power === 'settings') return `Reset it, for the role and the database: alter role ${name} reset ${on};`;
  if (role !== user) return `Run: revoke ${quoted(role)} from ${name};`;
  if (power === 'creator')
    return `Run: revoke create on ${on.replace(/ (\S+)$/, ' "$1"').slice(4)} from public, ${name};`;
  return `Serve as another user: ${serviceRoleSql(user)} Name it in --database-url, and the owner of the tables in --migration-database-url, which grants it what it needs.`;
}

/** The statement that makes a role for the service: nothing beyond signing in. */
function serviceRoleSql(owner: string): string {
  const attributes = "login password '…' nosuperuser nobypassrls nocreatedb nocreaterole noreplication";
  return `create role ${quoted(`${owner}_service`)} ${attributes};`;
}

function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** Without user and password. */
export function nameOf(orm: MikroORM): string {
  const { host = 'localhost', port = 5432, database } = orm.driver.getConnection().getConnectionOptions();
  return `The database ${host}:${port}/${database}`;
}

function reasonOf(error: unknown): string {
  const code = error instanceof DriverException ? error.code : undefined;
  if (code === '28P01' || code === '28000') return 'refuses the sign-in. Check user and password in the database URL.';
  if (code === '3D000') return 'does not exist. Create it, owned by the user in the migration database URL.';
  if (code === '53300') return 'has no connection left. Raise its max_connections or start fewer instances.';
  return 'does not answer. Start it, or check host and port in the database URL.';
}
