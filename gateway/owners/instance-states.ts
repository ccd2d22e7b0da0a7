/** Whether an instance answers its questions, and since when that is so. */
export type InstanceState = { readonly state: 'UP' | 'DOWN' | 'UNKNOWN'; readonly since?: Date };

/** What a probe found: the instance is ready, says that it is not, or says nothing in time. */
export type ProbeResult = 'ready' | 'not-ready' | 'silent';

/**
 * The state of each instance. One success makes it UP; from UP it is DOWN only after several failed probes on end, so that a
 * slow moment under load changes nothing. An instance that answers requests is not silent, however slow its probes are.
 */
export type InstanceStates = {
  of(url: string): InstanceState;
  note(url: string, result: ProbeResult): void;
  /** Whether an instance failed its last probe and is not DOWN yet, so that it should be probed again soon. */
  isInDoubt(url: string): boolean;
  /** Forgets instances that are no longer named. */
  keep(urls: Iterable<string>): void;
};

type Options = {
  /** When the instance last answered a request, in milliseconds since 1970; undefined when it never did. */
  readonly answeredAt: (url: string) => number | undefined;
  readonly onChange?: (url: string, state: 'UP' | 'DOWN', result: ProbeResult) => void;
  readonly now?: () => number;
};

type Noted = {
  readonly state: InstanceState['state'];
  readonly since: number;
  readonly probedAt: number;
  readonly result: ProbeResult;
  /** Failed probes on end. */
  readonly failures: number;
};

const FAILURES_BEFORE_DOWN = 3;
const UNKNOWN: InstanceState = { state: 'UNKNOWN' };

export function createInstanceStates({ answeredAt, onChange = () => {}, now = Date.now }: Options): InstanceStates {
  const all = new Map<string, Noted>();
  const hasAnsweredSince = (url: string, time: number): boolean => (answeredAt(url) ?? -Infinity) > time;

  const noteOf = (url: string, result: ProbeResult): Noted => {
    const before = all.get(url);
    const probedAt = now();
    const isFailure = result !== 'ready' && !(result === 'silent' && hasAnsweredSince(url, before?.probedAt ?? 0));
    const failures = isFailure ? (before?.failures ?? 0) + 1 : 0;
    const former = before?.state ?? 'UNKNOWN';
    // What was never seen UP and says that it is not has nothing to hold on to.
    const isDown = failures >= FAILURES_BEFORE_DOWN || (former === 'UNKNOWN' && result === 'not-ready');
    const state = failures === 0 ? 'UP' : isDown ? 'DOWN' : former;
    return { state, since: before?.state === state ? before.since : probedAt, probedAt, result, failures };
  };

  return {
    of(url) {
      const noted = all.get(url);
      const answered = answeredAt(url);
      // What says that it is not ready may still answer, with errors alone.
      const isSilent = noted === undefined || (noted.state !== 'UP' && noted.result === 'silent');
      // In the same millisecond the answer counts: it came, whatever the probe did.
      if (answered !== undefined && isSilent && answered >= (noted?.probedAt ?? 0))
        return { state: 'UP', since: new Date(answered) };
      if (noted === undefined || noted.state === 'UNKNOWN') return UNKNOWN;
      return { state: noted.state, since: new Date(noted.since) };
    },
    note(url, result) {
      const before = all.get(url)?.state;
      const noted = noteOf(url, result);
      all.set(url, noted);
      if (noted.state !== before && noted.state !== 'UNKNOWN') onChange(url, noted.state, result);
    },
    isInDoubt(url) {
      const noted = all.get(url);
      return noted !== undefined && noted.state !== 'DOWN' && noted.failures > 0;
    },
    keep(urls) {
      const kept = new Set(urls);
      for (const url of all.keys()) if (!kept.has(url)) all.delete(url);
    },
  };
}
