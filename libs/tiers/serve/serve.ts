import { createHash } from 'node:crypto';
import type { OwnerDirectory } from '#divisions';
import { type SubgraphRequest, serveSubgraph } from '#subgraph-server';
import type { LastKnownLimits } from '../last-known.ts';
import type { Instance } from '../route.ts';
import { countAlike } from '../run/alike-errors.ts';
import { type TierAnswer, type TierRouterOptions, createTierRouter } from '../router.ts';
import type { TierSchema } from '../schema/rules.ts';
import { type TransportOptions, createTransport } from '../send/transport.ts';

export type ServeOptions = {
  readonly domain: string;
  readonly schema: TierSchema;
  readonly owners: () => OwnerDirectory<Instance>;
  readonly host: string;
  readonly port: number;
  readonly deadlineMs: number;
  readonly lastKnown?: LastKnownLimits;
  /** How many proxies stand between a caller and this server; none when left out. */
  readonly trustedProxies?: number | undefined;
  readonly sign?: TransportOptions['sign'];
  /** As of TierRouterOptions. */
  readonly delegation?: TierRouterOptions['delegation'];
  /** Hears of failures of the program itself. */
  readonly onFailure?: (error: unknown, requestId: string) => void;
};

/** What of a request changes no answer, and so does not keep requests apart. */
const TRACE_HEADERS = ['x-request-id', 'traceparent', 'tracestate'];

/**
 * A domain schema over many owners as one HTTP subgraph, for any federation router. Passes `authorization` and the caller's address on; last
 * known parts are kept for each token apart. Errors: those of serveSubgraph.
 */
export async function serveTiers(options: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { domain, schema, owners, host, port, deadlineMs, lastKnown, sign, delegation, trustedProxies } = options;
  const transport = createTransport({ deadlineMs, ...(sign && { sign }) });
  const router = createTierRouter({
    domain,
    schema,
    owners,
    transport,
    delegation,
    ...(lastKnown && { lastKnown }),
  });
  const server = await serveSubgraph({
    schema: schema.schema,
    host,
    port,
    trustedProxies,
    onFailure: options.onFailure ?? (() => undefined),
    answer: async (operation, request) => responseOf(await router.execute({ ...operation, ...callerOf(request) })),
  });
  return { url: server.url, close: () => server.close().then(() => transport.close()) };
}

function callerOf({ headers, address }: SubgraphRequest) {
  const { authorization } = headers;
  const traces = TRACE_HEADERS.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return {
    headers: authorization === undefined ? {} : { authorization },
    // For the trails of owners: who acted, and from where.
    traceHeaders: { ...Object.fromEntries(traces), 'x-assistance-address': address },
    callerKey: authorization && createHash('sha256').update(authorization).digest('base64'),
  };
}

function responseOf({ data, errors, owners }: TierAnswer) {
  return {
    data,
    ...(errors.length > 0 && { errors: countAlike(errors) }),
    ...(owners.length > 0 && { extensions: { owners } }),
  };
}
