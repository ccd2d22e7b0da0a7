import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { StartError } from '#errors';
import { isAlive, isWorkedIn } from '#processes';
import { type DataDirectory, claimDataDirectory } from './data-directory.ts';
import { type KeptServer, keepServer } from './kept-server.ts';
import { makeCluster, startServer } from './server-process.ts';
import { systemUser } from './system-user.ts';

export type EmbeddedPostgresServer = {
  /** For the role that serves: bound by row-level security, it owns nothing and holds what migrations grant it. */
  urlOf(database: string): string;
  /** For the role that owns the databases: it migrates, and loads rows in bulk. openDatabase refuses it. */
  ownerUrlOf(database: string): string;
  /** For the superuser, whom nothing binds. openDatabase refuses it. */
  adminUrlOf(database: string): string;
  /** Makes the database when it is missing. `template` is a database to copy, which nobody may be connected to. */
  ensureDatabase(name: string, template?: string): Promise<void>;
  listDatabases(): Promise<string[]>;
  /** Resolves when the server ended by itself and is not started again. */
  readonly failed: Promise<void>;
  close(): Promise<void>;
};

const STOP_MS = 60_000;
/** Owns the databases and all in them. */
const OWNER = 'assistance';
const SERVICE = 'assistance_service';

/**
 * Starts a PostgreSQL server of this process's own, on loopback, with its data in `dataDir`. `flags` are handed to
 * postgres. With `onRestart` a server that ends by itself is started again at the same port, and that is told. Errors: DATA_DIR_IN_USE, DATA_DIR_NEWER, CONFIG_INVALID.
 */
export async function startEmbeddedPostgres(options: {
  readonly dataDir: string;
  readonly flags?: readonly string[];
  readonly onRestart?: () => void;
}): Promise<EmbeddedPostgresServer> {
  const user = systemUser(join(options.dataDir, 'postgres'));
  const directory = claimDataDirectory(options.dataDir, user);
  try {
    if (directory.orphan !== undefined) await stopOrphan(directory.cluster, directory.orphan);
    if (!existsSync(directory.cluster)) makeCluster(directory, user);
    const flags = options.flags ?? [];
    const start = async (given?: number): ReturnType<typeof startServer> => {
      const started = await startServer({ directory, user, flags, ...(given !== undefined && { port: given }) });
      if (started.server.pid !== undefined) directory.noteServer(started.server.pid);
      return started;
    };
    const { server, port } = await start();
    const restart = async (): Promise<typeof server> => {
      await clusterLeft(directory.cluster);
      return (await start(port)).server;
    };
    const kept = keepServer(server, { restart, onRestart: options.onRestart });
    const admin = `postgresql://postgres:${directory.passwords.postgres}@127.0.0.1:${port}`;
    await withClient(`${admin}/postgres`, (client) => ensureRoles(client, directory.passwords));
    return running(directory, kept, port, admin);
  } catch (error) {
    directory.release();
    throw error;
  }
}

function running(directory: DataDirectory, kept: KeptServer, port: number, admin: string): EmbeddedPostgresServer {
  const { passwords } = directory;
  const urlAs = (role: string, password: string): string => `postgresql://${role}:${password}@127.0.0.1:${port}`;
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await kept.stop();
    directory.release();
  };
  return {
    urlOf: (database) => `${urlAs(SERVICE, passwords.service)}/${encodeURIComponent(database)}`,
    ownerUrlOf: (database) => `${urlAs(OWNER, passwords.assistance)}/${encodeURIComponent(database)}`,
    adminUrlOf: (database) => `${admin}/${encodeURIComponent(database)}`,
    ensureDatabase: (name, template = 'template1') =>
      withClient(`${admin}/postgres`, (client) => ensureDatabase(client, name, template)),
    listDatabases: () => withClient(`${admin}/postgres`, listDatabases),
    failed: kept.failed,
    close: () => (closing ??= close()),
  };
}

/** Ends a server that a killed process left, by PostgreSQL's fast shutdown: everything committed is kept. */
async function stopOrphan(cluster: string, pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  await clusterLeft(cluster, pid);
}

/**
 * Waits for the last process of a server that ended, or is about to. Its note of itself goes only when none is left, or two servers
 * could write the same files. Errors: DATA_DIR_IN_USE.
 */
async function clusterLeft(cluster: string, pid?: number): Promise<void> {
  const deadline = Date.now() + STOP_MS;
  const isLeft = (): boolean => (pid === undefined || !isAlive(pid)) && !isWorkedIn(cluster);
  while (!isLeft()) {
    if (Date.now() > deadline) {
      const which = pid === undefined ? '' : ` (process ${pid})`;
      throw new StartError(
        'DATA_DIR_IN_USE',
        `A server that was left behind still works in ${cluster}${which}. Stop it, then start again.`,
      );
    }
    await pause(20);
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Neither is a member of the other. */
async function ensureRoles(client: Client, { assistance, service }: DataDirectory['passwords']): Promise<void> {
  for (const [role, password] of [
    [OWNER, assistance],
    [SERVICE, service],
  ] as const) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    if (rowCount !== 0) continue;
    await client.query(
      `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
    );
  }
}

async function listDatabases(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select datname as name from pg_database');
  return rows.map(({ name }) => name);
}

async function ensureDatabase(client: Client, name: string, template: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount !== 0) return;
  const [database, from] = [name, template].map((identifier) => client.escapeIdentifier(identifier));
  await client.query(`create database ${database} owner ${OWNER} template ${from}`);
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
