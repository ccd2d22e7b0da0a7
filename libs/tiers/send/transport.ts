import {
  InstanceClient,
  type InstanceLimits,
  type InstanceState,
  type OutgoingRequest,
  type OwnerRequest,
} from './instance.ts';
import type { Reply } from './exchange.ts';

/** Carries requests to instances. One is shared by all routers of a process, so that its limits hold for the whole. */
export type Transport = {
  /**
   * Posts a request. Reads that are alike in url, body and all `headers` share one answer while it is under way. A write is sent by
   * itself and never broken off, and no read that follows one shares an answer that was begun before it ended. Errors: GraphError
   * OWNER_UNAVAILABLE, OWNER_TIMEOUT; of a read OWNER_INVALID_ANSWER, of a write OUTCOME_UNKNOWN.
   */
  post(request: OwnerRequest & { readonly url: string }): Promise<Reply>;
  stateOf(url: string): InstanceState;
  /** Waits for writes that were sent, ten seconds at most. */
  close(): Promise<void>;
};

export type TransportOptions = {
  /** The time an instance has for a whole answer, in milliseconds. */
  readonly deadlineMs: number;
  /** Connections to one instance at most; 32. */
  readonly connections?: number;
  /** The largest answer, in bytes; 32 MiB. */
  readonly maxAnswerBytes?: number;
  /** The breaker opens after so many failures on end (5) and tries again after so long (5,000 ms). */
  readonly breaker?: { readonly failures: number; readonly halfOpenAfterMs: number };
  /** Told of each failure with its cause and the request that failed, for the log. */
  readonly onFailure?: InstanceLimits['onFailure'];
  /** Told how many milliseconds each answer took, also of one that came after its deadline or not at all from an instance that answered others meanwhile. */
  readonly onAnswer?: InstanceLimits['onAnswer'];
  readonly now?: () => number;
  /** Gives headers to be added to a request, such as a signature over it. Asked once for each that is really sent. */
  readonly sign?: (request: OutgoingRequest) => Readonly<Record<string, string>>;
};

const UNKNOWN: InstanceState = { state: 'UNKNOWN', since: undefined, answeredAt: undefined, lastError: undefined };

export function createTransport(options: TransportOptions): Transport {
  const limits: InstanceLimits = {
    deadlineMs: options.deadlineMs,
    connections: options.connections ?? 32,
    maxAnswerBytes: options.maxAnswerBytes ?? 32 * 1024 * 1024,
    breaker: options.breaker ?? { failures: 5, halfOpenAfterMs: 5000 },
    onFailure: options.onFailure ?? (() => undefined),
    onAnswer: options.onAnswer ?? (() => undefined),
    now: options.now ?? Date.now,
    sign: options.sign ?? (() => ({})),
  };
  const instances = new Map<string, InstanceClient>();
  /** What may be shared, by URL. */
  const underWay = new Map<string, Map<string, Promise<Reply>>>();
  let closing: Promise<void> | undefined;

  const clientOf = (url: string): InstanceClient => {
    const known = instances.get(url) ?? new InstanceClient(url, limits);
    instances.set(url, known);
    return known;
  };

  const sharedOf = (url: string): Map<string, Promise<Reply>> => {
    const known = underWay.get(url) ?? new Map<string, Promise<Reply>>();
    underWay.set(url, known);
    return known;
  };

  return {
    post: ({ url, ...request }) => {
      if (request.isWrite) {
        // Also after a write without an answer, which may be done by then, and again when it has really ended.
        const forget = (): void => void underWay.delete(url);
        return clientOf(url).post(request, forget).finally(forget);
      }
      const shared = sharedOf(url);
      const key = `${JSON.stringify(Object.entries(request.headers))}\n${request.owner}\n${request.body}`;
      const known = shared.get(key);
      if (known !== undefined) return known;
      const fresh = clientOf(url)
        .post(request, () => {})
        .finally(() => shared.delete(key));
      shared.set(key, fresh);
      return fresh;
    },
    stateOf: (url) => instances.get(url)?.state ?? UNKNOWN,
    close: () => (closing ??= Promise.all([...instances.values()].map((instance) => instance.close())).then(() => {})),
  };
}
