import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program of the product, as a process of its own that can be killed at any instant. */
export type Program = {
  readonly url: string;
  /** SIGKILL: nothing of it runs any more. */
  kill(): Promise<void>;
};

export async function startProgram(
  script: string,
  given: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Program> {
  const child = spawn(process.execPath, [script, ...given], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'fatal', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  return {
    url: await readyUrl(child),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function readyUrl({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new TypeError('no output');
  for await (const line of createInterface({ input: stdout })) {
    const url = /^ready (\S+)$/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('it ended before it was ready');
}
