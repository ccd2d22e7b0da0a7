import { StartError } from '#errors';
import { type Command, CommanderError } from 'commander';

/** What runs until it is asked to stop. */
export type Running = { close(): Promise<void> };

/** Codes that mean the program was called wrongly, not that it failed. */
const calledWrongly = new Set<string>([
  'CONFIG_INVALID',
  'DIVISION_MALFORMED',
  'DIVISION_UNKNOWN',
  'ID_MALFORMED',
  'INPUT_INVALID',
]);

function exitCodeOf(code: string): 1 | 2 | 3 {
  if (code === 'OWNER_TIMEOUT') return 2;
  return calledWrongly.has(code) ? 3 : 1;
}

/** Reads the command line. Help is printed and ends the program. Errors: CONFIG_INVALID, with what commander found. */
export function readArguments(command: Command, argv: readonly string[] = process.argv): Command {
  try {
    return command
      .exitOverride()
      .configureOutput({ writeErr: () => undefined })
      .parse(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) process.exit(0);
    const sentence = error.message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ');
    throw new StartError('CONFIG_INVALID', `${sentence}. Call it with --help to see what it takes.`, { cause: error });
  }
}

/**
 * The whole of a server's main.ts: starts, and on SIGTERM, SIGINT, SIGHUP or the end of the process that started it closes and
 * exits; a second signal exits at once. What cannot start is one line on stderr, `CODE: sentence`, and exit code 3 when it
 * was called wrongly, 2 when it took too long, else 1.
 */
export async function runServer(start: () => Promise<Running>): Promise<void> {
  const running = start();
  let asked = false;
  const close = (): void => {
    if (asked) process.exit(1);
    asked = true;
    // A signal while starting waits for the start: what is half open would otherwise stay behind.
    running.then((server) => server.close()).then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
  // Of a terminal that was closed.
  process.on('SIGHUP', close);
  if (process.connected) process.once('disconnect', close);
  await running.catch(fail);
}

/** The whole of a main.ts that does one thing and ends; failures as in `runServer`. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  await work().catch(fail);
}

function fail(error: unknown): void {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`, () => process.exit(exitCodeOf(error.code)));
}
