import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { StartError } from '#errors';
import { binaryOf } from './binaries.ts';

/**
 * Whom PostgreSQL, which refuses root, runs as: this process's own user where that is not root. Root's files stay root's
 * in a user namespace without root, which is what `command` opens; where the system allows none, the user `postgres` is taken.
 */
export type SystemUser = { readonly uid?: number; readonly gid?: number; readonly command?: readonly string[] };

const NAMESPACE = ['unshare', '--user', '--'] as const;

/** Errors: CONFIG_INVALID when this process is root and PostgreSQL can run as nobody else. */
export function systemUser(cluster: string): SystemUser {
  if (process.getuid?.() !== 0) return {};
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  // A cluster made as the user postgres stays that user's.
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  if (hasNamespaces()) return { command: NAMESPACE };
  return findPostgres() ?? makePostgres();
}

/** The command that runs a PostgreSQL program as the user, and what `spawn` needs to know of the user. */
export function programAs(
  user: SystemUser,
  program: 'initdb' | 'postgres',
  given: readonly string[],
): { command: string; given: string[]; identity: { uid?: number; gid?: number } } {
  const [command = '', ...rest] = [...(user.command ?? []), binaryOf(program), ...given];
  const identity = user.uid === undefined || user.gid === undefined ? {} : { uid: user.uid, gid: user.gid };
  return { command, given: rest, identity };
}

function hasNamespaces(): boolean {
  try {
    const [command, ...given] = NAMESPACE;
    execFileSync(command, [...given, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function makePostgres(): SystemUser {
  try {
    execFileSync('/usr/sbin/groupadd', ['--force', 'postgres'], { stdio: 'ignore' });
    execFileSync('/usr/sbin/useradd', ['--gid', 'postgres', 'postgres'], { stdio: 'ignore' });
  } catch (cause) {
    throw new StartError('CONFIG_INVALID', ADVICE, { cause });
  }
  const made = findPostgres();
  if (made === undefined) throw new StartError('CONFIG_INVALID', ADVICE);
  return made;
}

const ADVICE = 'PostgreSQL does not run as root and no user postgres could be made. Start as another user.';

function findPostgres(): SystemUser | undefined {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return undefined;
  }
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }));
}
