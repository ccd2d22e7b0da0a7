import type { ChildProcess } from 'node:child_process';
import { guardServer } from './guard.ts';

type KeptServerOptions = {
  /** Starts the server again where it was. */
  readonly restart: () => Promise<ChildProcess>;
  /** Told each time that it ended by itself, before it is started again; without it, it is not. */
  readonly onRestart: (() => void) | undefined;
};

export type KeptServer = {
  /** Resolves when the server ended by itself and is not started again. */
  readonly failed: Promise<void>;
  /** By PostgreSQL's fast shutdown, which loses nothing. */
  stop(): Promise<void>;
};

/** A server that ends so often within the time has a reason that starting it again does not take away. */
const RESTARTS = 3;
const WITHIN_MS = 600_000;

/** Watches the process of a server, starts it again when it ends by itself, and sees to its end when this process ends. */
export function keepServer(first: ChildProcess, { restart, onRestart }: KeptServerOptions): KeptServer {
  const failed = Promise.withResolvers<void>();
  const restartedAt: number[] = [];
  let isStopping = false;
  let restarting: Promise<void> | undefined;
  let server = first;
  let callOffGuard: (() => unknown) | undefined;

  // The last chance when this process ends without stop().
  const interrupt = (): boolean => server.kill('SIGINT');
  const startAgain = async (): Promise<void> => {
    try {
      watch(await restart());
    } catch {
      failed.resolve();
    }
    restarting = undefined;
  };
  const onExit = (): void => {
    callOffGuard?.();
    if (isStopping) return;
    const now = performance.now();
    const recent = restartedAt.filter((time) => now - time < WITHIN_MS).length;
    if (onRestart === undefined || recent >= RESTARTS) return failed.resolve();
    restartedAt.push(now);
    onRestart();
    restarting = startAgain();
  };
  const watch = (started: ChildProcess): void => {
    server = started;
    callOffGuard = started.pid === undefined ? undefined : guardServer(started.pid);
    started.once('exit', onExit);
    started.unref();
  };

  process.once('exit', interrupt);
  watch(first);
  return {
    failed: failed.promise,
    async stop() {
      isStopping = true;
      await restarting;
      process.off('exit', interrupt);
      callOffGuard?.();
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.ref();
      if (server.exitCode === null && server.signalCode === null && interrupt()) await ended;
    },
  };
}
