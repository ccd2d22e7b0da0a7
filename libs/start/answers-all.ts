import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '#errors';
import { z } from 'zod';
import type { Child } from './child.ts';

type Options = {
  /** Of the gateway, which looks at the owners. */
  readonly url: string;
  /** What must not end meanwhile. */
  readonly parts: readonly Pick<Child, 'name' | 'ended'>[];
  readonly limitMs?: number;
};

const readinessShape = z.object({ owners: z.array(z.object({ state: z.string() })).optional() });

/**
 * Waits until the gateway has seen every owner answer. They all did before it started, so this takes a moment or never comes.
 * Errors: INTERNAL when a process ended, OWNER_TIMEOUT after the limit, a minute.
 */
export async function answersAll({ url, parts, limitMs = 60_000 }: Options): Promise<void> {
  const over = AbortSignal.timeout(limitMs);
  const isReady = (): Promise<boolean> => seesAll(url, over).catch(() => false);
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

/** Outside of development the answer does not list the owners; that the gateway is ready is enough. */
async function seesAll(url: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(new URL('/ready', url), { signal });
  const { owners = [] } = readinessShape.parse(await response.json());
  return response.ok && owners.every(({ state }) => state === 'UP');
}
