import { type EdgeSettings, type LogLevel, edgeDefaults } from '#config';
import { type TokenVerifier, ownersAmong } from '#access';
import { loadShanghai } from '#divisions';
import { type DestinationStream, type Logger, destination, pino } from 'pino';
import type { DashboardSignIn } from './dashboard/index.ts';
import { type FieldFacts, countGenerations, createInFlightLimit, startEdge } from './edge/index.ts';
import { type Graph, buildPlanner, readGraph, reloadOnChange } from './graph/index.ts';
import { createInstanceStates, logStates, openOwnerKeys, readinessOf, startProbes } from './owners/index.ts';
import { createPartnerDoor, openPartners, refusingPartners } from './partners/index.ts';
import { createPublicEndpoint } from './public/index.ts';
import { createSources } from './sources/index.ts';
import { ownSupergraphFile } from './supergraph/index.ts';

export type GatewayOptions = {
  readonly verifier: TokenVerifier;
  readonly host: string;
  /** What it may be called in development beside `host` and the names of this machine itself. */
  readonly developmentHosts?: readonly string[];
  /** 0 takes a free one. */
  readonly port: number;
  /** Who owns which codes; needed when the supergraph holds domains that only owners answer for. */
  readonly ownersFile?: string | undefined;
  /** The keys that requests to owners are signed with; needed in production where there are owners. */
  readonly ownerKeysFile?: string | undefined;
  /** Who may read through /partner/graphql; nobody when left out. */
  readonly partnersFile?: string | undefined;
  /** Where partners' requests of the day are counted over restarts. */
  readonly partnerCountsFile?: string | undefined;
  /** The time by which grants end and quotas run. */
  readonly clock?: () => Date;
  /** Refuses to go without keys, as outside of development. */
  readonly production?: boolean;
  /** The product's own supergraph when left out. */
  readonly supergraphFile?: string | undefined;
  /** How long an owner, or another subgraph, may take to answer. */
  readonly ownerDeadlineMs: number;
  /** Limits, trusted documents, other sites; as the settings' defaults where left out. */
  readonly edge?: Partial<EdgeSettings>;
  /** How the dashboard's users sign in; it is not served when left out. */
  readonly signIn?: DashboardSignIn;
  /** Where pages sign their users in. */
  readonly oidcIssuer?: URL | undefined;
  readonly logLevel?: LogLevel;
  /** Where the log goes; standard output when left out. */
  readonly logTo?: DestinationStream;
  /** How often the files are looked at for a change; 1,000. */
  readonly reloadIntervalMs?: number;
  /** How often the owners are looked at while nobody asks; 5,000. */
  readonly probeIntervalMs?: number;
};

export type RunningGateway = {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  /** Stops taking requests, answers those under way and closes all connections. */
  close(): Promise<void>;
};

const PROBE_DEADLINE_MS = 4000;
const RELOAD_MS = 1000;

/**
 * Starts the public endpoint of the graph.
 * Errors: PORT_IN_USE, SUPERGRAPH_INVALID, OWNERS_FILE_INVALID, PARTNERS_FILE_INVALID, DOCUMENTS_FILE_INVALID, CONFIG_INVALID; nothing is
 * left open then.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const log = pino({ level: options.logLevel ?? 'info', base: null }, options.logTo ?? destination());
  const settings = { ...edgeDefaults, ...options.edge };
  const { furtherDoors, verifier, release, ...graph } = buildGraph(options, settings, log);
  try {
    const edge = await startEdge({
      ...options,
      verifier: refusingPartners(verifier),
      ...graph,
      settings,
      developmentHosts: options.developmentHosts ?? [],
      furtherDoors,
      production: options.production ?? false,
      // Partners sign in here like others; only /graphql is not theirs.
      dashboard: options.signIn && { signIn: options.signIn, verifier },
      identityProvider: options.oidcIssuer,
      reloadIntervalMs: options.reloadIntervalMs ?? RELOAD_MS,
      log,
    });
    return { url: edge.url, close: () => edge.close().then(release) };
  } catch (error) {
    await release();
    throw error;
  }
}

/** What stands behind the endpoint: the graph in force, who answers for it, and what keeps both fresh. */
function buildGraph(options: GatewayOptions, settings: EdgeSettings, log: Logger) {
  const files = { supergraph: options.supergraphFile ?? ownSupergraphFile, owners: options.ownersFile };
  let graph: Graph = readGraph(files);
  const current = (): Graph => graph;

  const { ownerKeysFile: file, production = false, reloadIntervalMs: recheckMs, clock: now } = options;
  const keys = openOwnerKeys({ file, production, recheckMs, log });
  keys.check(graph.owners);
  const isOwner = ownersAmong(() => graph.owners.directory.owners.map(({ code }) => code));
  const verifier: TokenVerifier = { verify: (authorization) => options.verifier.verify(authorization, isOwner) };
  const { partnersFile, partnerCountsFile: countsFile } = options;
  const partners = openPartners({ file: partnersFile, countsFile, log });
  const states = createInstanceStates({
    answeredAt: (url) => sources.answeredAt(url),
    onChange: logStates(() => graph.owners, log),
  });
  const { ownerDeadlineMs } = options;
  const { enterFlight, ownerAnswered } = createInFlightLimit({ ...settings, ownerDeadlineMs });
  const sources = createSources({
    graph: current,
    stateOf: states.of,
    onFailure: (url) => probes.lookSoon(url),
    onAnswer: ownerAnswered,
    deadlineMs: ownerDeadlineMs,
    sign: keys.sign,
    isSigning: file !== undefined,
    partners,
    now,
    log,
  });
  const { sourceOf } = sources;
  sources.use(sources.prepare(graph));
  const planner = buildPlanner({ supergraphSdl: () => graph.supergraph.sdl, sourceOf, log });
  const sdlOf = (tags: readonly string[]): string | undefined => graph.supergraph.contractOf(tags);
  const facts: FieldFacts = {
    isTiered: (coordinate) => graph.supergraph.tieredFields.has(coordinate),
    costOf: (coordinate) => graph.supergraph.fieldCosts.get(coordinate),
    divisionSizes: countGenerations(loadShanghai()),
  };
  const contracted = { settings, sdlOf, sourceOf, facts, enterFlight, log };
  const partnerDoor = createPartnerDoor({ ...contracted, partners, verifier, now });
  const publicEndpoint = createPublicEndpoint({
    ...contracted,
    isForm: (coordinate) => graph.supergraph.formFields.has(coordinate),
    reloadIntervalMs: recheckMs ?? RELOAD_MS,
  });
  const take = (next: Graph): void => {
    if (next.owners !== graph.owners) keys.check(next.owners);
    const prepared = sources.prepare(next);
    planner.update(next.supergraph.sdl);
    sources.use(prepared);
    graph = next;
    partnerDoor.update();
    publicEndpoint.update();
  };
  const stopReloading = reloadOnChange({
    files,
    intervalMs: options.reloadIntervalMs ?? RELOAD_MS,
    current,
    take,
    log,
  });
  const probes = startProbes({
    urls: () => graph.owners.directory.owners.flatMap(({ instances }) => Object.values(instances)),
    states,
    intervalMs: options.probeIntervalMs ?? 5000,
    deadlineMs: PROBE_DEADLINE_MS,
  });
  return {
    gateway: planner.gateway,
    facts,
    enterFlight,
    readiness: readinessOf({ owners: () => graph.owners, states, probes }),
    furtherDoors: [partnerDoor.open, publicEndpoint.open],
    verifier,
    release: async (): Promise<void> => {
      stopReloading();
      await probes.close();
      await partnerDoor.close();
      await publicEndpoint.close();
      await partners.close();
      await sources.close();
    },
  };
}
