import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { StartError } from '#errors';
import type { DataDirectory } from './data-directory.ts';
import { type SystemUser, programAs } from './system-user.ts';

const LOOPBACK = '127.0.0.1';
const START_MS = 60_000;

/** Statements and what PostgreSQL says of them hold names and numbers of people; the log must not. The README tells operators why each. */
const LOG_WITHOUT_VALUES: Readonly<Record<string, string>> = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
};

/** Many small databases with short queries, on a small machine. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: LOOPBACK,
  unix_socket_directories: '',
  max_connections: '300',
  shared_buffers: '128MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  // No replicas: less is written to the log, most of all by COPY into new tables.
  wal_level: 'minimal',
  max_wal_senders: '0',
  // Queries of milliseconds: compiling them and starting workers costs more than it saves, in time and in memory.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  io_method: 'sync',
  autovacuum_max_workers: '1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  ...LOG_WITHOUT_VALUES,
};

/** Makes a new cluster beside its final place and moves it there when it is whole. Errors: CONFIG_INVALID. */
export function makeCluster({ cluster, passwords }: DataDirectory, user: SystemUser): void {
  const unfinished = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, passwords.postgres, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
  }
  const { command, given, identity } = programAs(user, 'initdb', [
    `--pgdata=${unfinished}`,
    '--auth=scram-sha-256',
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--lc-messages=C',
    '--encoding=UTF8',
  ]);
  const { status, stderr } = spawnSync(command, given, {
    ...identity,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  rmSync(passwordFile, { force: true });
  if (status !== 0) throw notStarted(cluster, stderr ?? '');
  renameSync(unfinished, cluster);
}

export type ServerOptions = {
  readonly directory: DataDirectory;
  readonly user: SystemUser;
  readonly flags: readonly string[];
  /** A free one that the system chooses, when left out. */
  readonly port?: number;
};

/** Starts the server and waits until it answers. Errors: CONFIG_INVALID. */
export async function startServer({
  directory,
  user,
  flags,
  port: given,
}: ServerOptions): Promise<{ server: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = given ?? (await freePort());
    const server = spawnServer(directory, user, port, flags);
    if (await answers(server, port, directory.passwords.postgres)) return { server, port };
    const log = readFileSync(directory.log, 'utf8');
    // Another program can take the port between asking for it and listening.
    if (attempt === 3 || !log.includes('could not bind')) throw notStarted(directory.cluster, log);
  }
}

function spawnServer(
  { cluster, log }: DataDirectory,
  user: SystemUser,
  port: number,
  flags: readonly string[],
): ChildProcess {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(log, 'w', 0o600);
  // A group of its own: Ctrl-C in the terminal reaches this process, which first answers what was asked.
  const program = programAs(user, 'postgres', ['-D', cluster, '-p', String(port), ...settings, ...flags]);
  const server = spawn(program.command, program.given, {
    ...program.identity,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return server;
}

async function answers(server: ChildProcess, port: number, password: string): Promise<boolean> {
  const deadline = Date.now() + START_MS;
  // A program that cannot be run tells it by this event, and has no pid.
  server.once('error', () => {});
  while (runs(server) && Date.now() < deadline) {
    const client = new Client({ host: LOOPBACK, port, user: 'postgres', password, database: 'postgres' });
    client.on('error', () => {});
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (connected && runs(server)) return true;
    await pause(20);
  }
  server.kill('SIGQUIT');
  return false;
}

function runs({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, LOOPBACK, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return address.port;
}

function notStarted(cluster: string, output: string): StartError {
  const lines = output.trim().split('\n');
  const told = lines.findLast((line) => /FATAL|error/i.test(line)) ?? lines.at(-1) ?? '';
  return new StartError(
    'CONFIG_INVALID',
    `The embedded PostgreSQL did not start in ${cluster}: ${told.slice(0, 300)} Check DATA_DIR, or give a database URL.`,
  );
}
