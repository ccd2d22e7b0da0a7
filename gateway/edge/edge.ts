import type { FastifyInstance } from 'fastify';
import type { TokenVerifier } from '#access';
import type { EdgeSettings } from '#config';
import { listen } from '#http';
import type { Logger } from 'pino';
import { type DashboardOptions, serveDashboard } from '../dashboard/index.ts';
import type { PlanningGateway } from '../graph/index.ts';
import type { Readiness } from '../owners/index.ts';
import { admission } from './admission.ts';
import { startApollo } from './apollo.ts';
import { openTrustedDocuments } from './documents/index.ts';
import type { FieldFacts } from './limits/index.ts';
import type { InFlightLimit } from './load/index.ts';
import { openGraphqlDoor } from './graphql-door.ts';
import { type RateLimit, addSecurityHeaders, allowOrigins, createRateLimit } from './protection/index.ts';
import { buildServer, closeServer } from './server.ts';

export type EdgeOptions = {
  readonly gateway: PlanningGateway;
  readonly verifier: TokenVerifier;
  readonly readiness: () => Promise<Readiness>;
  readonly host: string;
  /** What it may be called in development beside `host` and the names of this machine itself. */
  readonly developmentHosts: readonly string[];
  readonly port: number;
  readonly settings: EdgeSettings;
  readonly facts: FieldFacts;
  /** Shared by all endpoints. */
  readonly enterFlight: InFlightLimit;
  /** Tells nobody the schema, as outside of development. */
  readonly production: boolean;
  /** Not served when left out. */
  readonly dashboard: DashboardOptions | undefined;
  /** Where pages sign their users in. */
  readonly identityProvider: URL | undefined;
  readonly reloadIntervalMs: number;
  /** Opened beside `/graphql`, at the same server. */
  readonly furtherDoors?: readonly FurtherDoor[];
  readonly log: Logger;
};

/** Opens another endpoint of the server; strangers count for their address as everywhere. */
export type FurtherDoor = (server: FastifyInstance, limitRate: RateLimit) => void;

/**
 * The public endpoint: `/graphql`, `/health` (it runs) and `/ready` (it can answer for somebody). A token is verified here; a request
 * without one goes on as nobody's, for the instances to decide. Errors: PORT_IN_USE, SUPERGRAPH_INVALID, DOCUMENTS_FILE_INVALID.
 */
export async function startEdge(options: EdgeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { settings, log, reloadIntervalMs: intervalMs } = options;
  const documents = openTrustedDocuments({ ...settings.trustedDocuments, intervalMs, log });
  const server = buildServer(settings, { knownHosts: options.production ? undefined : options, log });
  const closings = [() => closeServer(server), async () => documents.close()];
  const close = async (): Promise<void> => {
    for (const closing of closings) await closing();
  };
  try {
    const apollo = await startApollo({
      gateway: options.gateway,
      limits: settings.limits,
      facts: options.facts,
      enterFlight: options.enterFlight,
      introspection: !options.production,
      remembersDocuments: documents.mode !== 'only',
      log,
    });
    closings.push(() => apollo.stop());
    await protect(server, options);
    const limitRate = await createRateLimit(server, settings.requestsPerMinute);
    const admit = admission(options.verifier, limitRate);
    const { enterFlight } = options;
    openGraphqlDoor(server, { path: '/graphql', apolloOf: async () => apollo, admit, documents, enterFlight, log });
    for (const open of options.furtherDoors ?? []) open(server, limitRate);
    addHealth(server, { ...options, admit });
    if (options.dashboard) {
      const guards = { limitRate, admit: admission(options.dashboard.verifier, limitRate) };
      await serveDashboard(server, options.dashboard, guards);
    }
    const url = await listen(server, options);
    return { url: `${url}/graphql`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function protect(server: FastifyInstance, { settings, identityProvider }: EdgeOptions): Promise<void> {
  await addSecurityHeaders(server, identityProvider);
  allowOrigins(server, settings.corsOrigins);
  server.decorateRequest('caller', undefined);
  server.decorateRequest('stated', undefined);
}

type Health = Pick<EdgeOptions, 'readiness' | 'production'> & { readonly admit: ReturnType<typeof admission> };

/** The states of owners are told to whom the graph tells them, to those who are signed in; in development to everybody. */
function addHealth(server: FastifyInstance, { readiness, production, admit }: Health): void {
  server.get('/health', () => ({ status: 'ok' }));
  server.get('/ready', {
    onRequest: async (request, reply) => {
      if (request.headers.authorization !== undefined) await admit(request, reply);
    },
    handler: async ({ caller }, reply) => {
      const { ready, owners } = await readiness();
      const mayKnow = !production || caller !== undefined;
      return reply.code(ready ? 200 : 503).send(mayKnow ? { ready, owners } : { ready });
    },
  });
}
