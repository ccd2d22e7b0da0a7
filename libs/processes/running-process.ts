import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** A process named so that a later one with the same number is not taken for it. */
export type ProcessName = { readonly pid: number; readonly startedAt: string };

export function nameOfProcess(pid: number): ProcessName {
  return { pid, startedAt: startOf(pid) };
}

/** Whether the very process that was named still runs. */
export function isRunning(named: ProcessName): boolean {
  return isAlive(named.pid) && isSame(named);
}

/** Whether the number still stands for the process that was named. */
export function isSame({ pid, startedAt }: ProcessName): boolean {
  return startedAt === '' || startOf(pid) === startedAt;
}

/** Whether the process runs: one that ended and whom its parent never asked about exists, but does nothing more. */
export function isAlive(pid: number): boolean {
  return exists(pid) && statOf(pid)?.[0] !== 'Z';
}

export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It exists, as another user's.
    return codeOf(error) === 'EPERM';
  }
}

/** Whether any process works in the directory, as those of a server do in its cluster; where the system tells. */
export function isWorkedIn(directory: string): boolean {
  return processes().some((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === directory;
    } catch {
      return false;
    }
  });
}

/** The process that started it, or that took it over; where the system tells. */
export function parentOf(pid: number): number | undefined {
  const parent = statOf(pid)?.[1];
  return parent === undefined ? undefined : Number(parent);
}

/** Program and arguments; where the system tells. */
export function commandOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return undefined;
  }
}

export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Ticks since boot at which the process started, as Linux tells it; elsewhere empty, and the number alone decides. */
function startOf(pid: number): string {
  return statOf(pid)?.[19] ?? '';
}

/** The fields of /proc/<pid>/stat from the state on: the name before them may hold spaces. */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
