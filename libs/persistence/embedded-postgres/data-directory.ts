import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from '#errors';
import { makePrivateFolder } from '#private-files';
import { codeOf, commandOf, exists, isAlive, isRunning, isSame, nameOfProcess } from '#processes';
import type { SystemUser } from './system-user.ts';

/** Of the directory's layout: raised when an older version could no longer use it. */
const FORMAT = 1;
const POSTGRES_MAJOR = 18;

const processName = z.object({ pid: z.int(), startedAt: z.string() });
const lockFile = z.object({ holder: processName, postmaster: processName.optional() });
type Lock = z.infer<typeof lockFile>;
const passwords = z.object({ postgres: z.string(), assistance: z.string(), service: z.string() });

export type DataDirectory = {
  readonly cluster: string;
  readonly log: string;
  /** Of the superuser, of the role that owns the databases and of the one that serves; made once, readable by this user alone. */
  readonly passwords: z.infer<typeof passwords>;
  /** A server that a killed process left behind on this directory. */
  readonly orphan: number | undefined;
  /** Notes the server in the lock, so that the next start knows it for ours. */
  noteServer(pid: number): void;
  release(): void;
};

/** Takes the directory for this process alone. Errors: CONFIG_INVALID, DATA_DIR_IN_USE, DATA_DIR_NEWER. */
export function claimDataDirectory(dataDir: string, user: SystemUser): DataDirectory {
  const directory = resolve(dataDir);
  return orExplain(directory, () => {
    makePrivateFolder(directory, 0o700);
    if (user.uid !== undefined && user.gid !== undefined) chownSync(directory, user.uid, user.gid);
    refuseNewer(directory);
    const lockPath = join(directory, 'lock');
    const left = takeLock(directory, lockPath);
    try {
      const cluster = join(directory, 'postgres');
      const orphan = orphanOf(directory, cluster, left);
      writeFileSync(join(directory, 'format'), `${FORMAT}\n`);
      return {
        cluster,
        log: join(directory, 'postgres.log'),
        passwords: readPasswords(join(directory, 'passwords.json')),
        orphan,
        noteServer: (pid) => writeLock(lockPath, 'w', { ...ownLock(), postmaster: nameOfProcess(pid) }),
        release: () => rmSync(lockPath, { force: true }),
      };
    } catch (error) {
      rmSync(lockPath, { force: true });
      throw error;
    }
  });
}

function refuseNewer(directory: string): void {
  const format = numberIn(join(directory, 'format'));
  const major = numberIn(join(directory, 'postgres', 'PG_VERSION'));
  if ((format ?? 0) > FORMAT || (major ?? 0) > POSTGRES_MAJOR) {
    throw new StartError(
      'DATA_DIR_NEWER',
      `${directory} was written by a newer version of this program. Start that version, or set DATA_DIR to another directory; nothing was changed.`,
    );
  }
  if (major !== undefined && major < POSTGRES_MAJOR) {
    throw new StartError(
      'CONFIG_INVALID',
      `${directory} was written by PostgreSQL ${major}, this is ${POSTGRES_MAJOR}. Dump it with the older version and load it into a new DATA_DIR.`,
    );
  }
}

function numberIn(path: string): number | undefined {
  return existsSync(path) ? Number.parseInt(readFileSync(path, 'utf8'), 10) : undefined;
}

/** Writes the lock; gives back the one that a dead process left. */
function takeLock(directory: string, path: string): Lock | undefined {
  const left = readLock(path);
  if (left !== undefined && isRunning(left.holder)) throw inUse(directory, left.holder.pid);
  rmSync(path, { force: true });
  try {
    writeLock(path, 'wx', { ...ownLock(), ...(left?.postmaster === undefined ? {} : { postmaster: left.postmaster }) });
  } catch (error) {
    const rival = readLock(path);
    throw rival === undefined ? error : inUse(directory, rival.holder.pid);
  }
  return left;
}

function ownLock(): Lock {
  return { holder: nameOfProcess(process.pid) };
}

function writeLock(path: string, flag: 'w' | 'wx', lock: Lock): void {
  writeFileSync(path, JSON.stringify(lock), { flag, mode: 0o600 });
}

function readLock(path: string): Lock | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return lockFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Cut off while it was written: its process is dead.
    return undefined;
  }
}

/** Our own server of a start that was killed, running or just dead. Another's server on the directory is left alone and refused. */
function orphanOf(directory: string, cluster: string, left: Lock | undefined): number | undefined {
  const pid = numberIn(join(cluster, 'postmaster.pid'));
  if (pid === undefined || !exists(pid)) return undefined;
  const ours = left?.postmaster?.pid === pid && isSame(left.postmaster);
  if (ours || !isAlive(pid)) return pid;
  if (isPostgres(pid)) throw inUse(directory, pid);
  // The number went to some other program after a restart of the machine; PostgreSQL itself would refuse.
  rmSync(join(cluster, 'postmaster.pid'));
  return undefined;
}

function isPostgres(pid: number): boolean {
  return commandOf(pid)?.some((part) => part.includes('postgres')) ?? true;
}

function readPasswords(path: string): DataDirectory['passwords'] {
  const known = existsSync(path) ? passwords.partial().parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
  const { postgres = secret(), assistance = secret(), service = secret() } = known;
  const all = { postgres, assistance, service };
  // A directory of before there was a role that serves lacks its password. Written beside and moved: half a file locks out.
  if (known.service === undefined) {
    writeFileSync(`${path}.new`, JSON.stringify(all), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  return all;
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}

function inUse(directory: string, pid: number): StartError {
  return new StartError(
    'DATA_DIR_IN_USE',
    `Process ${pid} runs on ${directory}. Stop it, or set DATA_DIR to another directory.`,
  );
}

function orExplain<Result>(directory: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof StartError || code === undefined) throw error;
    throw new StartError(
      'CONFIG_INVALID',
      `${directory} cannot be used (${code}). Set DATA_DIR to a directory that this user can write.`,
      { cause: error },
    );
  }
}
