import type { GraphQLDataSource } from '@apollo/gateway';
import { type TransportOptions, createTransport } from '#tiers';
import type { Logger } from 'pino';
import type { EdgeContext } from '../edge/index.ts';
import { type Graph, answeringOf } from '../graph/index.ts';
import { type InstanceStates, createInstanceStates } from '../owners/index.ts';
import type { Partners } from '../partners/index.ts';
import type { Subgraph } from '../supergraph/index.ts';
import { createDivisionSource } from './division-source.ts';
import { type Domains, prepareDomains } from './domains.ts';
import { missingFields } from './missed-fields.ts';
import { createRemotePools, createRemoteSource } from './remote-source.ts';
import { typesOf } from './supergraph-types.ts';

export type Sources = {
  readonly states: InstanceStates;
  /** The domains of a graph, not yet in force. Errors: SUPERGRAPH_INVALID. */
  prepare(graph: Graph): Domains;
  use(domains: Domains): void;
  /** Answers for a subgraph by whatever the graph in force says of it at the time of each request. */
  sourceOf(subgraph: Subgraph): GraphQLDataSource<EdgeContext>;
  close(): Promise<void>;
};

type Options = {
  readonly graph: () => Graph;
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
    onFailure: (url, error) => {
      if (error.code !== 'OWNER_INVALID_ANSWER') states.note(url, false);
      log.warn({ instance: url, code: error.code, err: error.originalError }, error.message);
    },
  });
  const states = createInstanceStates({
    answeringSince: (url) => {
      const { state, since } = transport.stateOf(url);
      return state === 'UP' ? since : undefined;
    },
  });
  const divisions = createDivisionSource({ owners: () => graph().owners, stateOf: states.of, partners, now });
  const schema = () => typesOf(graph().supergraph);
  let domains: Domains = new Map();
  return {
    states,
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
