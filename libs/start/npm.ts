import { commandOf, isRunning, nameOfProcess, parentOf } from '#processes';

const LOOK_MS = 500;

/**
 * Calls back when the `npm start` that this process runs under is no more: npm hands a signal to the shell between the two at most,
 * which ends without a word. Does nothing where something else started this process, or once this process itself was asked to end.
 */
export function whenNpmEnds(ended: () => void): void {
  if (process.env['npm_lifecycle_event'] !== 'start') return;
  const parent = process.ppid;
  const npm = nameOfProcess((isShell(parent) ? parentOf(parent) : undefined) ?? parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && isRunning(npm)) return;
    clearInterval(timer);
    ended();
  }, LOOK_MS).unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => clearInterval(timer));
}

/** Some shells make way for the command that they are given, others wait for it. */
function isShell(pid: number): boolean {
  return commandOf(pid)?.[1] === '-c';
}
