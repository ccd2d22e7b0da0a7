import type { TokenVerifier } from '#access';
import type { CallerLimits } from '#audit';
import { dateOf } from '#calendar';
import { type EdgeSettings, type LogLevel, edgeDefaults } from '#config';
import { type DivisionCode, type DivisionTree, loadShanghai } from '#divisions';
import { StartError } from '#errors';
import { listen } from '#http';
import { sealedTablesOf } from '#marks';
import type { Seals } from '#sealing';
import { refuseOtherDueDays } from '#workflows';
import { type DestinationStream, type Logger, destination, pino } from 'pino';
import type { Domain, DomainName, StaffingMeasures } from './domain.ts';
import { type DomainServer, startDomainServer } from './domain-server.ts';
import { gatewaySignaturesOf } from './gateway-signature.ts';
import { type HostedOwner, type Instance, closeInstances, openInstances } from './instances.ts';
import { startJobs } from './jobs.ts';
import { buildOwnerRoutes } from './owner-routes.ts';
import { type Messaging, type MessagingOptions, openMessaging } from './messages/index.ts';
import { prepareKeyed } from './prepare-keyed.ts';
import { Readiness } from './readiness/index.ts';
import { checkSealingKeys, sealsOfEach } from './sealing.ts';

export type OwnerHostOptions = MessagingOptions & {
  readonly owners: readonly HostedOwner[];
  readonly domains: readonly Domain<object>[];
  readonly verifier: TokenVerifier;
  readonly host: string;
  /** What it may be called in development beside `host` and the names of this machine itself. */
  readonly developmentHosts?: readonly string[];
  /** 0 takes a free one. */
  readonly port: number;
  /** The keys that gateways sign with; needed in production. Without it no request needs a signature. */
  readonly gatewayKeysFile?: string | undefined;
  /** The keys that the data of each owner are sealed with. */
  readonly sealingKeysFile: string;
  /** The tree that domains prepare an owner's database from; Shanghai's when left out. */
  readonly tree?: DivisionTree;
  readonly clock?: () => Date;
  /** How many people one person may see unmasked; 60 an hour and 300 a day when left out. */
  readonly unmaskLimits?: CallerLimits;
  /** How often one person may look for people; 60 times an hour and 300 a day when left out. */
  readonly searchLimits?: CallerLimits;
  /** How often one person may open a client by break-glass; 10 an hour and 30 a day when left out. */
  readonly breakGlassLimits?: CallerLimits;
  /** For how many years a person's record is kept after the service ends; 10 when left out. */
  readonly retentionYears?: number;
  /** By which day of the next month owners' roster reports are due, null of none; 5 when left out. */
  readonly rosterReportDueDay?: number | null;
  /** What staffing beyond the floors is advised by; by nothing when left out. */
  readonly staffing?: StaffingMeasures;
  /** For how many hours advisors are to be trained in a year; for none that is known when left out. */
  readonly trainingHoursAYear?: number | null;
  /** Within how many working days moves of workflows are to be made; of none when left out. */
  readonly moveDueDays?: Readonly<Record<string, number>>;
  /** What a document may hold that comes without a gateway, whose own limits hold for what it signs; the settings' defaults when left out. */
  readonly edge?: Pick<EdgeSettings, 'limits'>;
  readonly logLevel?: LogLevel;
  /** Where the log goes; standard output when left out. */
  readonly logTo?: DestinationStream;
  /** Without introspection, as outside of development. */
  readonly production?: boolean;
  /** Connections for each domain of each owner. */
  readonly poolSize?: number;
  /** How long a connection to a database in use may carry nothing before it is given up; 30,000. */
  readonly databaseSilenceMs?: number;
  /** How long a request waits for a free connection before it is refused as too many; 10,000. */
  readonly databaseWaitMs?: number;
  readonly onStatement?: (sql: string) => void;
  /** Whether this process runs the owners' jobs, or leaves them to others; it does when left out. */
  readonly runsJobs?: boolean;
};

export type OwnerHost = {
  readonly url: string;
  /** Where a domain of an owner answers. */
  urlOf(owner: DivisionCode, domain: DomainName): string;
  /** Stops taking requests, answers those under way and closes the databases. */
  close(): Promise<void>;
};

/** Longer than any question takes, and short of the minute within which everything is right again after an outage. */
const DATABASE_SILENCE_MS = 30_000;
const DATABASE_WAIT_MS = 10_000;

/** PostgreSQL takes some hundred connections: a process of many owners gets by with few for each. */
const poolSizeFor = (owners: number): number => (owners === 1 ? 8 : 2);

/**
 * Serves domains for one or many owners at `/<owner>/<domain>/graphql`, each over its own database, migrated first.
 * Errors: PORT_IN_USE, CONFIG_INVALID, DATABASE_UNREACHABLE, DATABASE_UNSAFE, DATABASE_OTHER_OWNER, DATABASE_NOT_MIGRATED, DATA_DIR_NEWER,
 * SEALING_KEYS_WRONG; nothing is left open then.
 */
export async function startOwnerHost(options: OwnerHostOptions): Promise<OwnerHost> {
  refuseRepeated(options.owners);
  refuseOtherDueDays(
    options.moveDueDays ?? {},
    options.domains.flatMap(({ workflows = [] }) => workflows),
  );
  const log = pino(
    { level: options.logLevel ?? 'info', base: null },
    // Lines are written in the background: a city query logs one for each of its requests.
    options.logTo ?? destination({ sync: false, minLength: 4096, periodicFlush: 1000 }),
  );
  const signatures = gatewaySignaturesOf({ ...options, log });
  const sealsOf = sealsOfEach(options.sealingKeysFile, options.owners, log);
  const poolSize = options.poolSize ?? poolSizeFor(options.owners.length);
  const tree = options.tree ?? loadShanghai();
  const silenceMs = options.databaseSilenceMs ?? DATABASE_SILENCE_MS;
  const warn = (sentence: string): void => log.warn(sentence);
  const waitMs = options.databaseWaitMs ?? DATABASE_WAIT_MS;
  const instances = await openInstances({ ...options, poolSize, silenceMs, waitMs, tree, warn });
  try {
    await checkKeys(instances, options.domains, sealsOf);
    await prepareAllKeyed(instances, options, sealsOf);
    const messaging = openMessaging(options, { domains: options.domains, tree, log });
    const servers = await startDomainServers(options, log);
    return await serve(options, { instances, servers, log, signatures, sealsOf, tree, messaging });
  } catch (error) {
    await closeInstances(instances);
    throw error;
  }
}

type Parts = {
  instances: readonly Instance[];
  servers: readonly DomainServer[];
  log: Logger;
  signatures: ReturnType<typeof gatewaySignaturesOf>;
  sealsOf: (owner: DivisionCode) => Seals;
  tree: DivisionTree;
  messaging: Messaging | undefined;
};

async function serve(
  options: OwnerHostOptions,
  { instances, servers, log, signatures, sealsOf, tree, messaging }: Parts,
): Promise<OwnerHost> {
  const { verifier, clock = () => new Date(), runsJobs = true } = options;
  const hosting = {
    instances,
    servers,
    verifier,
    sealsOf,
    clock,
    unmaskLimits: options.unmaskLimits ?? { perHour: 60, perDay: 300 },
    searchLimits: options.searchLimits ?? { perHour: 60, perDay: 300 },
    breakGlassLimits: options.breakGlassLimits ?? { perHour: 10, perDay: 30 },
    retentionYears: options.retentionYears ?? 10,
    rosterReportDueDay: options.rosterReportDueDay === undefined ? 5 : options.rosterReportDueDay,
    staffing: options.staffing ?? { householdsPerAdvisor: null, km2PerAdvisor: null },
    trainingHoursAYear: options.trainingHoursAYear ?? null,
    moveDueDays: options.moveDueDays ?? {},
    limits: (options.edge ?? edgeDefaults).limits,
    readiness: new Readiness({ instances, domains: options.domains, sealsOf, log }),
    log,
  };
  const { host, developmentHosts = [], production } = options;
  const knownHosts = production ? undefined : { host, developmentHosts };
  const routes = buildOwnerRoutes(hosting, { signatures, knownHosts, messaging });
  const url = await listen(routes.fastify, options);
  const jobs = runsJobs
    ? await startJobs({
        instances,
        domains: options.domains,
        sealsOf,
        tree,
        unmaskLimits: hosting.unmaskLimits,
        clock,
        log,
        messaging,
      })
    : undefined;
  logHoldings(instances, log);
  if (signatures === undefined) log.warn('GATEWAY_KEYS_FILE is not set: requests are taken without a signature');
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([routes.drain(), jobs?.close()]);
    hosting.readiness.close();
    await messaging?.post.close();
    await Promise.all(servers.map((server) => server.close()));
    await closeInstances(instances);
    log.flush();
  };
  return { url, urlOf: (owner, domain) => `${url}/${owner}/${domain}/graphql`, close: () => (closing ??= close()) };
}

/** What each owner was started with, to be compared with its gateway's owners file. */
function logHoldings(instances: readonly Instance[], log: Logger): void {
  const delegations = new Map(instances.map(({ owner, delegated }) => [owner, delegated]));
  for (const [owner, delegated] of delegations) {
    const but = delegated.length === 0 ? 'everything beneath it' : `what lies beneath it but ${delegated.join(', ')}`;
    log.info({ owner, delegated }, `owner ${owner} holds ${but}`);
  }
}

function startDomainServers(options: OwnerHostOptions, log: Logger): Promise<DomainServer[]> {
  const { domains, production = false } = options;
  return Promise.all(domains.map((domain) => startDomainServer(domain, { log, production })));
}

async function checkKeys(
  instances: readonly Instance[],
  domains: OwnerHostOptions['domains'],
  sealsOf: Parts['sealsOf'],
): Promise<void> {
  const sealed = new Map(domains.map((domain) => [domain.name, sealedTablesOf(domain.entities)]));
  await Promise.all(
    instances.map((instance) => checkSealingKeys(instance, sealed.get(instance.domain) ?? [], sealsOf(instance.owner))),
  );
}

async function prepareAllKeyed(
  instances: readonly Instance[],
  { domains, clock = () => new Date() }: Pick<OwnerHostOptions, 'domains' | 'clock'>,
  sealsOf: Parts['sealsOf'],
): Promise<void> {
  const today = dateOf(clock());
  await Promise.all(
    instances.map(async (instance) => {
      const domain = domains.find(({ name }) => name === instance.domain);
      if (domain !== undefined) await prepareKeyed(instance, domain, sealsOf(instance.owner), today);
    }),
  );
}

function refuseRepeated(owners: readonly HostedOwner[]): void {
  const repeated = owners.find(({ code }, index) => owners.findIndex((owner) => owner.code === code) < index);
  if (repeated === undefined) return;
  throw new StartError('CONFIG_INVALID', `Owner ${repeated.code} stands twice. Name each owner once.`);
}
