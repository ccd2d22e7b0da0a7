import type { GraphQLDataSource } from '@apollo/gateway';
import { type TransportOptions, createTransport } from '#tiers';
import type { Logger } from 'pino';
import type { EdgeContext } from '../edge/index.ts';
import { type Graph, answeringOf } from '../graph/index.ts';
import type { InstanceState } from '../owners/index.ts';
import type { Partners } from '../partners/index.ts';
import type { Subgraph } from '../supergraph/index.ts';
import { createDivisionSource } from './division-source.ts';
import { type Domains, prepareDomains } from './domains.ts';
import { missingFields } from './missed-fields.ts';
import { createRemotePools, createRemoteSource } from './remote-source.ts';
import { typesOf } from './supergraph-types.ts';

export type Sources = {
  /** When an owner's instance last answered a request, in milliseconds since 1970. */
  answeredAt(url: string): number | undefined;
  /** The domains of a graph, not yet in force. Errors: SUPERGRAPH_INVALID. */
  prepare(graph: Graph): Domains;
  use(domains: Domains): void;
  /** Answers for a subgraph by whatever the graph in force says of it at the time of each request. */
  sourceOf(subgraph: Subgraph): GraphQLDataSource<EdgeContext>;
  close(): Promise<void>;
};

type Options = {
  readonly graph: () => Graph;
  readonly stateOf: (url: string) => InstanceState;
  /** Hears of an instance that failed a request. */
  readonly onFailure: (url: string) => void;
  /** Hears how long an instance took for an answer. */
  readonly onAnswer: (url: string, ms: number) => void;
  readonly deadlineMs: number;
  readonly sign: NonNullable<TransportOptions['sign']>;
  /** Owners that share a key with this gateway confirm what is stated to them; others may be servers of any make. */
  readonly isSigning: boolean;
  readonly partners: Partners;
  readonly now?: (() => Date) | undefined;
  readonly log: Logger;
};

export function createSources({
  graph,
  stateOf,
  onFailure,
  onAnswer,
  deadlineMs,
  sign,
  isSigning,
  partners,
  now = () => new Date(),
  log,
}: Options): Sources {
  const pools = createRemotePools();
  const transport = createTransport({
    deadlineMs,
    sign,
    onAnswer,
    onFailure: (url, error, { owner, traceHeaders }) => {
      if (error.code !== 'OWNER_INVALID_ANSWER') onFailure(url);
      const requestId = traceHeaders['x-request-id'];
      log.warn({ requestId, owner, code: error.code, instance: url, err: error.originalError }, error.message);
    },
  });
  const divisions = createDivisionSource({ owners: () => graph().owners, stateOf, partners, now });
  const schema = () => typesOf(graph().supergraph);
  let domains: Domains = new Map();
  return {
    answeredAt: (url) => transport.stateOf(url).answeredAt,
    prepare: (next) =>
      prepareDomains(next, domains, { graph, transport, delegation: isSigning ? 'confirmed' : 'stated' }),
    use: (next) => {
      domains = next;
    },
    sourceOf({ name, url }) {
      const remote = createRemoteSource({ name, url }, { pools, deadlineMs, schema });
      return {
        process(request) {
          const answering = answeringOf(graph(), name);
          if (answering === 'gateway') return divisions.process(request);
          const owners = answering === 'owners' ? domains.get(name)?.source : undefined;
          return (owners === undefined ? remote : missingFields(owners, schema)).process(request);
        },
      };
    },
    close: async () => {
      await Promise.all([pools.close(), transport.close()]);
    },
  };
}
