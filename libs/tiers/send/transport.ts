import { type GraphError } from '#errors';
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
   * Posts a request. Requests that are alike in url, body and all `headers` share one answer while it is under way, unless
   * `isShared` is false. Errors: GraphError OWNER_UNAVAILABLE, OWNER_TIMEOUT, OWNER_INVALID_ANSWER.
   */
  post(request: OwnerRequest & { readonly url: string; readonly isShared: boolean }): Promise<Reply>;
  stateOf(url: string): InstanceState;
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
  /** Told of each failure with its cause, for the log. */
  readonly onFailure?: (url: string, error: GraphError) => void;
  readonly now?: () => number;
  /** Gives headers to be added to a request, such as a signature over it. Asked once for each that is really sent. */
  readonly sign?: (request: OutgoingRequest) => Readonly<Record<string, string>>;
};

const UNKNOWN: InstanceState = { state: 'UNKNOWN', since: undefined, lastError: undefined };

export function createTransport(options: TransportOptions): Transport {
  const limits: InstanceLimits = {
    deadlineMs: options.deadlineMs,
    connections: options.connections ?? 32,
    maxAnswerBytes: options.maxAnswerBytes ?? 32 * 1024 * 1024,
    breaker: options.breaker ?? { failures: 5, halfOpenAfterMs: 5000 },
    onFailure: options.onFailure ?? (() => undefined),
    now: options.now ?? Date.now,
    sign: options.sign ?? (() => ({})),
  };
  const instances = new Map<string, InstanceClient>();
  const underWay = new Map<string, Promise<Reply>>();

  const clientOf = (url: string): InstanceClient => {
    const known = instances.get(url) ?? new InstanceClient(url, limits);
    instances.set(url, known);
    return known;
  };

  return {
    post: ({ url, isShared, ...request }) => {
      if (!isShared) return clientOf(url).post(request);
      const key = `${url}\n${JSON.stringify(Object.entries(request.headers))}\n${request.owner}\n${request.body}`;
      const known = underWay.get(key);
      if (known !== undefined) return known;
      const fresh = clientOf(url)
        .post(request)
        .finally(() => underWay.delete(key));
      underWay.set(key, fresh);
      return fresh;
    },
    stateOf: (url) => instances.get(url)?.state ?? UNKNOWN,
    close: async () => {
      await Promise.all([...instances.values()].map((instance) => instance.close()));
    },
  };
}
