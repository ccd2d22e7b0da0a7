import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type ErrorCode, StartError, registry } from '#errors';

/** A process of this project, started by path: its parent imports nothing of it. */
export type Child = {
  readonly name: string;
  /** What it said after `ready`: the URL it answers at. */
  readonly url: string;
  /** Resolves when it ends, asked or not. */
  readonly ended: Promise<unknown>;
  /** Lets it answer what was asked, and kills it when that takes too long. */
  stop(): Promise<void>;
};

type ChildOptions = {
  readonly name: string;
  /** Seen from the project's root. */
  readonly script: string;
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Ends the program while it starts, or while it runs to its end. */
  readonly signal: AbortSignal;
};

const STOP_MS = 15_000;
const root = new URL('../../', import.meta.url);

/**
 * Starts a program and waits for its line `ready <url>`; its other lines go on to this process's output. It has a channel to
 * this process and ends when that closes, however this process ended. Errors: the program's own StartError.
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const child = run(options, 'pipe');
  // Not "exit": its last lines may still be on their way.
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(timer);
  };
  const abort = (): unknown => child.kill('SIGKILL');
  options.signal.addEventListener('abort', abort);
  const error = errorLine(child);
  const url = await Promise.race([
    readyLine(child),
    ended.then(() => {
      throw error() ?? new StartError('INTERNAL', `The ${options.name} ended before it was ready. Start again.`);
    }),
  ]);
  options.signal.removeEventListener('abort', abort);
  return { name: options.name, url, ended, stop };
}

/** Runs a program to its end, with this process's terminal. Errors: INTERNAL when it failed; it has said why. */
export async function runToEnd(options: ChildOptions): Promise<void> {
  const child = run(options, 'inherit');
  const abort = (): unknown => child.kill('SIGKILL');
  options.signal.addEventListener('abort', abort);
  const [code] = await once(child, 'exit');
  if (code !== 0)
    throw new StartError('INTERNAL', `The ${options.name} failed, as said above. Start again to repeat it.`);
}

function run(
  { script, arguments: given = [], environment = {}, signal }: ChildOptions,
  output: 'pipe' | 'inherit',
): ChildProcess {
  signal.throwIfAborted();
  return spawn(process.execPath, [fileURLToPath(new URL(script, root)), ...given], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', output, output, 'ipc'],
    // A group of its own: Ctrl-C in the terminal reaches this process alone, which stops its children in order.
    detached: true,
  });
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    eachLine(child.stdout, (line) => {
      const url = /^ready (\S+)$/.exec(line)?.[1];
      if (url === undefined) process.stdout.write(`${line}\n`);
      else resolve(url);
    });
  });
}

/** The last `CODE: sentence` that the program wrote: it is for the parent to repeat, everything else passes through. */
function errorLine(child: ChildProcess): () => StartError | undefined {
  let told: StartError | undefined;
  eachLine(child.stderr, (line) => {
    const [, code = '', message = ''] = /^([A-Z_]+): (.+)$/.exec(line) ?? [];
    if (isErrorCode(code)) told = new StartError(code, message);
    else process.stderr.write(`${line}\n`);
  });
  return () => told;
}

function eachLine(input: ChildProcess['stdout'], take: (line: string) => void): void {
  if (input !== null) createInterface({ input }).on('line', take);
}

function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(registry, text);
}
