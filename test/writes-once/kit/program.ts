import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { programEnvironment } from '../../testkit/program-environment.ts';
import { readyUrl } from '../../testkit/ready-url.ts';

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
    env: { ...programEnvironment(), HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'fatal', ...environment },
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
