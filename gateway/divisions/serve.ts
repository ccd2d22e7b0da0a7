import { type Caller, type TokenVerifier, ownersAmong } from '#access';
import { GraphError, errors } from '#errors';
import { type SubgraphRequest, serveSubgraph } from '#subgraph-server';
import type { Logger } from 'pino';
import { readerLanguageOf } from '../edge/index.ts';
import { type Graph, readGraph, reloadOnChange } from '../graph/index.ts';
import { createInstanceStates, logStates, startProbes } from '../owners/index.ts';
import { openPartners, refusingPartners } from '../partners/index.ts';
import { ownSupergraphFile } from '../supergraph/index.ts';
import { createDivisionAnswers } from './answers.ts';
import { buildDivisionsSubgraph } from './divisions.subgraph.ts';

export type ServeDivisionsOptions = {
  readonly verifier: TokenVerifier;
  readonly ownersFile: string;
  /** Whose domains the owners may run; the product's own when left out. */
  readonly supergraphFile?: string | undefined;
  /** The grants that `partnerGrants` lists; none when left out. */
  readonly partnersFile?: string | undefined;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** How many proxies stand between a caller and this server; none when left out. */
  readonly trustedProxies?: number | undefined;
  readonly log: Logger;
  /** How often the owners are looked at; 5,000. */
  readonly probeIntervalMs?: number;
  /** How often the files are looked at for a change; 1,000. */
  readonly reloadIntervalMs?: number;
};

const PROBE_DEADLINE_MS = 4000;

/**
 * The division tree with the states of the owners as one HTTP subgraph, for any federation router that passes `authorization` on: every
 * token is verified here again. Errors: OWNERS_FILE_INVALID, SUPERGRAPH_INVALID, PARTNERS_FILE_INVALID, PORT_IN_USE.
 */
export async function serveDivisions(options: ServeDivisionsOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { ownersFile, partnersFile, supergraphFile = ownSupergraphFile, host, port, trustedProxies, log } = options;
  const files = { owners: ownersFile, supergraph: supergraphFile };
  let graph = readGraph(files);
  const current = (): Graph => graph;
  const owners = (): Graph['owners'] => graph.owners;
  const partners = openPartners({ file: partnersFile, countsFile: undefined, log });
  const states = createInstanceStates({ answeredAt: () => undefined, onChange: logStates(owners, log) });
  const answer = createDivisionAnswers({ owners, stateOf: states.of, partners, now: () => new Date() });
  const callerOf = callerReader(options.verifier, owners, log);
  const server = await serveSubgraph({
    schema: buildDivisionsSubgraph().schema,
    host,
    port,
    trustedProxies,
    answer: async (operation, request) =>
      answer(operation, { caller: await callerOf(request), language: readerLanguageOf(request.headers) }),
    onFailure: (err, requestId) => log.error({ err, requestId }, 'failed'),
  });
  const stopReloading = reloadOnChange({
    files,
    intervalMs: options.reloadIntervalMs ?? 1000,
    current,
    take: (next) => (graph = next),
    log,
  });
  const probes = startProbes({
    urls: () => graph.owners.directory.owners.flatMap(({ instances }) => Object.values(instances)),
    states,
    intervalMs: options.probeIntervalMs ?? 5000,
    deadlineMs: PROBE_DEADLINE_MS,
  });
  return {
    url: server.url,
    close: async () => {
      stopReloading();
      await server.close();
      await probes.close();
      await partners.close();
    },
  };
}

/** Who asks: a token that does not hold is refused where a field needs the caller, so that the schema may be read without one. */
function callerReader(unaware: TokenVerifier, owners: () => Graph['owners'], log: Logger) {
  const isOwner = ownersAmong(() => owners().directory.owners.map(({ code }) => code));
  const verifier = refusingPartners({ verify: (authorization) => unaware.verify(authorization, isOwner) });
  return async ({ id: requestId, headers, address }: SubgraphRequest): Promise<() => Caller> => {
    try {
      const caller = await verifier.verify(headers.authorization);
      return () => {
        if (caller === undefined) throw errors.unauthenticated('DIVISIONS');
        return caller;
      };
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      log.info({ requestId, address, code: error.code, reason: error.extensions['reason'] }, 'refused');
      return () => {
        throw error;
      };
    }
  };
}
