import {
  type TierRouterOptions,
  type Transport,
  TieredDataSource,
  TierSchemaError,
  compileTierSchema,
  createTierRouter,
  aDayLong,
} from '#tiers';
import { GraphQLError } from 'graphql';
import { StartError } from '#errors';
import { sumsAboveOwners } from '#suppression';
import type { EdgeContext } from '../edge/index.ts';
import { onceForEach } from '#files';
import { type Graph, answeringOf } from '../graph/index.ts';
import { wordingFor } from './wording.ts';

type Domain = { readonly sdl: string; readonly source: TieredDataSource<EdgeContext> };

/** The schemas that owners answer for, by name, each with its router. */
export type Domains = ReadonlyMap<string, Domain>;

type Options = {
  /** The graph in force when a request comes. */
  readonly graph: () => Graph;
  readonly transport: Transport;
  /** Whether owners must confirm what they delegated, as the router takes it. */
  readonly delegation: TierRouterOptions['delegation'];
};

/** The domains of the next graph; those that stay the same keep their router and what it remembers. Errors: SUPERGRAPH_INVALID. */
export function prepareDomains(next: Graph, current: Domains, options: Options): Domains {
  const entries = [...next.supergraph.tierSdls].filter(([name]) => answeringOf(next, name) === 'owners');
  return new Map(
    entries.map(([name, sdl]) => {
      const known = current.get(name);
      return [name, known?.sdl === sdl ? known : { sdl, source: sourceOf(name, sdl, options) }];
    }),
  );
}

function sourceOf(
  domain: string,
  sdl: string,
  { graph, transport, delegation }: Options,
): TieredDataSource<EdgeContext> {
  const router = createTierRouter({
    domain,
    schema: compile(domain, sdl),
    owners: () => graph().owners.directoryOf(domain),
    transport,
    lastKnown: aDayLong,
    delegation,
    sumRules: { suppression: sumsAboveOwners },
  });
  return new TieredDataSource({
    router,
    headers: ({ authorization, stated }) => ({
      ...(authorization === undefined ? {} : { authorization }),
      ...stated?.headers,
    }),
    traceHeaders: ({ requestId, address }) => ({ 'x-request-id': requestId, 'x-assistance-address': address }),
    // What a caller of the same rights was shown may be shown again; nobody's answers are kept.
    callerKey: ({ caller }) => caller?.rightsKey,
    word: wordingFor,
    onAsk: ({ work }) => {
      work.ownerRequests += 1;
    },
    report: ({ reports }, owners) => {
      reports.push(...owners);
    },
  });
}

const compiled = onceForEach(compileTierSchema);

function compile(domain: string, sdl: string) {
  try {
    return compiled(sdl);
  } catch (cause) {
    if (!(cause instanceof TierSchemaError || cause instanceof GraphQLError)) throw cause;
    const message = `${domain}.graphql, beside the supergraph, cannot be routed by: ${cause.message}`;
    throw new StartError('SUPERGRAPH_INVALID', message, { cause });
  }
}
