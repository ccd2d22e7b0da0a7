import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Claim } from './claim.ts';

const MEGABYTE = 1e6;

/**
 * What a process and all it started hold in memory. Pages that several processes share (PostgreSQL's buffers) count once, in
 * shares: the kernel's proportional set size. Linux only.
 */
export function memoryOf(pid: number): Claim {
  const family = familyOf(pid);
  const total = family.reduce((sum, member) => sum + proportionalSize(member), 0);
  return {
    name: 'memory of the embedded default with the demo data',
    ratio: total / MEGABYTE,
    unit: 'MB',
    atMost: 1250,
    detail: `${family.length} processes`,
  };
}

/** Resident bytes of one process, as the kernel shares them out; 0 for one that ended meanwhile, as workers of PostgreSQL do. */
export function proportionalSize(pid: number): number {
  const file = `/proc/${pid}/smaps_rollup`;
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) * 1024;
  } catch (error) {
    if (existsSync(file)) throw error;
    return 0;
  }
}

/** The process and all that it started, and what those started. */
export function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, , parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/\(.*\)/, 'x')
          .split(' ')
          .toSpliced(2, 1);
        return [[Number(name), Number(parent)] as const];
      } catch {
        // It ended while it was looked at.
        return [];
      }
    });
  const family = [pid];
  for (const member of family)
    family.push(...parents.filter(([, parent]) => parent === member).map(([child]) => child));
  return family;
}
