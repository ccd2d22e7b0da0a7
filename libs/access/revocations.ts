import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { StartError } from '#errors';

/** What a revocation is held against. */
export type RevocableClaims = {
  readonly jti?: string | undefined;
  readonly sub?: string | undefined;
  readonly iat?: number | undefined;
};

export type Revocations = { includes(claims: RevocableClaims): boolean };

/** `jti <id> <time>` or `sub <subject> <time>`. */
const LINE = /^(jti|sub)\s+(\S.*?)\s+(\d{4}-\d{2}-\d{2}(?:T\S+)?)$/;
const FORMS = 'Write "jti <id> <time>" or "sub <subject> <time>", with a time such as 2026-10-31T08:00:00+08:00.';
/** The file is looked at when a token comes, but not more often than this. */
const LOOK_EVERY_MS = 100;

/** By `jti <id>` or `sub <subject>`: tokens issued until then, in seconds since 1970, are refused. */
type Entries = ReadonlyMap<string, number>;

/**
 * The tokens that are refused though they have not expired: a file with a line for each, read again whenever it changes.
 * Later, a line that cannot be read leaves the earlier list in force beside the lines that can, and `complain` is told.
 * Errors: CONFIG_INVALID (the file or a line of it cannot be read at the start).
 */
export function readRevocations(file: string, complain: (problem: string) => void): Revocations {
  const first = read(file);
  if (first.problem !== undefined) throw new StartError('CONFIG_INVALID', first.problem);
  let { entries } = first;
  let seen = stampOf(file);
  let lookedAt = Date.now();
  const look = (): void => {
    lookedAt = Date.now();
    const stamp = stampOf(file);
    if (stamp === seen) return;
    seen = stamp;
    const { entries: fresh, problem } = read(file);
    entries = problem === undefined ? fresh : new Map([...entries, ...fresh]);
    if (problem !== undefined) complain(problem);
  };
  return {
    includes({ jti, sub, iat }) {
      if (Math.abs(Date.now() - lookedAt) > LOOK_EVERY_MS) look();
      const ofToken = jti === undefined ? undefined : entries.get(`jti ${jti}`);
      const ofSubject = sub === undefined ? undefined : entries.get(`sub ${sub}`);
      return (iat ?? 0) <= Math.max(ofToken ?? -Infinity, ofSubject ?? -Infinity);
    },
  };
}

function read(file: string): { entries: Entries; problem?: string } {
  const entries = new Map<string, number>();
  const text = textOf(file);
  if (text === undefined) return { entries, problem: `${file} cannot be read. Set REVOCATIONS_FILE to a file.` };
  let problem: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, kind, name, time = ''] = LINE.exec(line.trim()) ?? [];
    const until = Date.parse(time) / 1000;
    const key = `${kind} ${name}`;
    if (Number.isNaN(until)) problem ??= `${file}:${index + 1} is no revocation. ${FORMS}`;
    else entries.set(key, Math.max(until, entries.get(key) ?? 0));
  }
  return problem === undefined ? { entries } : { entries, problem };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function stampOf(file: string): string {
  const stats: BigIntStats | undefined = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeNs}`;
}
