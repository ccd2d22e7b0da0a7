import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '#errors';
import type { Child } from './child.ts';

type Options = {
  /** Of the gateway, which looks at the owners. */
  readonly url: string;
  /** What must not end meanwhile. */
  readonly parts: readonly Pick<Child, 'name' | 'ended'>[];
  readonly limitMs?: number;
};

/**
 * Waits until the gateway has seen every owner answer. They all did before it started, so this takes a moment or never comes.
 * Errors: INTERNAL when a process ended, OWNER_TIMEOUT after the limit, a minute.
 */
export async function answersAll({ url, parts, limitMs = 60_000 }: Options): Promise<void> {
  const over = AbortSignal.timeout(limitMs);
  const isReady = (): Promise<boolean> =>
    fetch(new URL('/ready', url), { signal: over }).then(
      ({ ok }) => ok,
      () => false,
    );
  const gone = Promise.race(parts.map(({ name, ended }) => ended.then(() => name)));
  for (;;) {
    const seen = await Promise.race([gone, isReady()]);
    if (seen === true) return;
    if (seen !== false)
      throw new StartError('INTERNAL', `The ${seen} ended before everything answered. See the log, then start again.`);
    if (over.aborted)
      throw new StartError(
        'OWNER_TIMEOUT',
        `The gateway does not see every owner answer after ${limitMs / 1000} s. See the log, then start again.`,
      );
    await pause(50);
  }
}
