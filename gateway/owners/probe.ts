import { request } from 'undici';
import type { InstanceStates } from './instance-states.ts';

export type Probes = {
  /** Asks every server of the instances, unless that was begun within the interval: a look under way is waited for. */
  lookWhenDue(): Promise<void>;
  close(): void;
};

type Options = {
  /** The instances to watch, as URLs, when a look begins. */
  readonly urls: () => readonly string[];
  readonly states: InstanceStates;
  readonly intervalMs: number;
  readonly deadlineMs: number;
};

/**
 * Looks at the servers of all instances again and again in the background, so that an owner's state is known before a query
 * fails on it. One request an origin, to /health: any answer below 500 counts, since a server of another make may not have the path.
 */
export function startProbes({ urls, states, intervalMs, deadlineMs }: Options): Probes {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let lookedAt = -Infinity;
  let closed = false;

  const look = async (): Promise<void> => {
    const byOrigin = Map.groupBy(urls(), (url) => new URL(url).origin);
    const looks = [...byOrigin].map(async ([origin, instances]) => {
      const answered = await isAlive(origin, deadlineMs);
      if (!closed) for (const url of instances) states.note(url, answered);
    });
    await Promise.all(looks);
  };
  const lookAtAll = (): Promise<void> => {
    if (looking !== undefined) return looking;
    lookedAt = performance.now();
    looking = look().finally(() => (looking = undefined));
    return looking;
  };
  // Anybody may ask as often as they like, and each look is a request to every owner.
  const lookWhenDue = async (): Promise<void> => {
    if (looking !== undefined || performance.now() - lookedAt >= intervalMs) await lookAtAll();
  };
  const lookAgainLater = (): void => {
    if (closed) return;
    // Not all gateways at the same moment.
    const wait = intervalMs * (0.75 + Math.random() / 2);
    timer = setTimeout(() => void lookAtAll().then(lookAgainLater), wait).unref();
  };

  void lookAtAll().then(lookAgainLater);
  return {
    lookWhenDue,
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}

async function isAlive(origin: string, deadlineMs: number): Promise<boolean> {
  try {
    const { statusCode, body } = await request(`${origin}/health`, { signal: AbortSignal.timeout(deadlineMs) });
    await body.dump();
    return statusCode < 500;
  } catch {
    return false;
  }
}
