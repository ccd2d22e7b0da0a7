import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A program under measurement, in a process of its own. */
export type Program = { readonly url: string; readonly pid: number; stop(): Promise<void> };

/** Says to the parent, in the one line it waits for, where the server listens. */
export function announce(server: Server): void {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  console.log(`ready http://127.0.0.1:${address.port}`);
}

/** Starts a program and waits for its line `ready <url>`. Throws with what it printed when it ends before. */
export async function startProgram(
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Program> {
  const child = spawn(process.execPath, [...flags, script, ...args], {
    // Limits are looked at, and not reached.
    env: { ...process.env, RATE_SIGNED_IN: '1000000', RATE_ANONYMOUS: '1000000', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      printed.push(line);
      if (line.includes('"level":50')) console.error(line.slice(0, 1500));
      const ready = /^ready (http\S+)/.exec(line);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}:\n${printed.join('\n')}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Milliseconds of processor time that a process has used, in user and kernel. Linux only. */
export function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/\(.*\)/, 'x')
    .split(' ');
  // The kernel counts in hundredths of a second.
  return (Number(fields[13]) + Number(fields[14])) * 10;
}
