import { Agent, request } from 'undici';
import type { InstanceStates, ProbeResult } from './instance-states.ts';

export type Probes = {
  /** Probes every instance, unless that was begun within the interval: a round under way is waited for. */
  lookWhenDue(): Promise<void>;
  /** Probes an instance that failed a request, unless it was probed just now. */
  lookSoon(url: string): void;
  close(): Promise<void>;
};

type Options = {
  /** The instances to watch, as URLs, when a round begins. */
  readonly urls: () => readonly string[];
  readonly states: InstanceStates;
  readonly intervalMs: number;
  readonly deadlineMs: number;
};

/** An instance in doubt is probed so many times as often. */
const HASTE = 5;
/** An origin may host all domains of many owners. */
const CONNECTIONS = 32;
/** A deadline that is noticed so much later passed while this process did something else. */
const BUSY_MS = 250;
/** Misdirected Request (RFC 9110, 15.5.20): it does not answer for this instance. */
const MISDIRECTED = 421;

/**
 * Probes all instances again and again in the background, so that an owner's state is known before a query fails on it: each is asked
 * at `ready` beside its endpoint whether it can answer its questions.
 */
export function startProbes({ urls, states, intervalMs, deadlineMs }: Options): Probes {
  // A connection for each probe: one that something on the way has closed would look like a dead instance.
  const agent = new Agent({ connections: CONNECTIONS, pipelining: 0 });
  const inFlight = new Map<string, Promise<void>>();
  const begunAt = new Map<string, number>();
  const timers = new Set<NodeJS.Timeout>();
  let round: Promise<void> | undefined;
  let roundAt = -Infinity;
  let closed = false;

  const later = (ms: number, work: () => void): void => {
    if (closed) return;
    const run = (): void => {
      timers.delete(timer);
      work();
    };
    const timer = setTimeout(run, ms).unref();
    timers.add(timer);
  };
  const probe = async (url: string): Promise<void> => {
    const result = await probeInstance(url, agent, deadlineMs);
    inFlight.delete(url);
    if (closed) return;
    if (result !== undefined) states.note(url, result);
    if (result === undefined || states.isInDoubt(url)) later(intervalMs / HASTE, () => void lookAt(url));
  };
  const lookAt = (url: string): Promise<void> => {
    const known = inFlight.get(url);
    if (known !== undefined) return known;
    begunAt.set(url, performance.now());
    const probing = probe(url);
    inFlight.set(url, probing);
    return probing;
  };
  const lookAtAll = (): Promise<void> => {
    if (round !== undefined) return round;
    roundAt = performance.now();
    const all = urls();
    states.keep(all);
    round = Promise.all(all.map(lookAt)).then(() => void (round = undefined));
    return round;
  };
  // Not all gateways at the same moment.
  const lookAgainLater = (): void =>
    later(intervalMs * (0.75 + Math.random() / 2), () => void lookAtAll().then(lookAgainLater));

  void lookAtAll().then(lookAgainLater);
  return {
    // Anybody may ask as often as they like, and each round is a request to every instance.
    lookWhenDue: async () => {
      if (round !== undefined || performance.now() - roundAt >= intervalMs) await lookAtAll();
    },
    lookSoon(url) {
      const isRecent = performance.now() - (begunAt.get(url) ?? -Infinity) < intervalMs / HASTE;
      if (!closed && !isRecent) void lookAt(url);
    },
    async close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      await agent.destroy();
    },
  };
}

/**
 * Below 500 counts as ready: a server of another make, or of an earlier version, does not have the path. Undefined when this process
 * itself was too busy to notice an answer in time.
 */
async function probeInstance(url: string, dispatcher: Agent, deadlineMs: number): Promise<ProbeResult | undefined> {
  const begunAt = performance.now();
  try {
    const signal = AbortSignal.timeout(deadlineMs);
    const { statusCode, body } = await request(new URL('ready', url), { signal, dispatcher });
    await body.dump();
    return statusCode < 500 && statusCode !== MISDIRECTED ? 'ready' : 'not-ready';
  } catch {
    return performance.now() - begunAt > deadlineMs + BUSY_MS ? undefined : 'silent';
  }
}
