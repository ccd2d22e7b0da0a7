import { type FastifyInstance, fastify } from 'fastify';
import type { EdgeSettings } from '#config';
import { errors } from '#errors';
import { takeJsonBodies } from '#graphql-request';
import { type KnownHosts, answerBrokenHttp, refuseUnknownHosts, requestIdOf, storeNothing } from '#http';
import type { Logger } from 'pino';
import { answerFailures, refuse } from './failures.ts';

const BODY_LIMIT_BYTES = 1_048_576;
const HEADERS_TIMEOUT_MS = 10_000;
/** How often slow senders are looked for. */
const CHECK_MS = 2_000;
/** How long a request under way may still take when the server closes. */
const DRAIN_MS = 10_000;

/**
 * The HTTP server of the edge, without routes: what is no request it answers itself, in the form of a GraphQL answer. Without known
 * hosts it answers whatever it is called.
 */
export function buildServer(
  { trustProxy, requestTimeoutMs }: EdgeSettings,
  { knownHosts, log }: { readonly knownHosts: KnownHosts | undefined; readonly log: Logger },
): FastifyInstance {
  const server = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
    logger: false,
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : trustProxy,
    requestTimeout: requestTimeoutMs,
    http: {
      headersTimeout: Math.min(HEADERS_TIMEOUT_MS, requestTimeoutMs),
      connectionsCheckingInterval: Math.min(CHECK_MS, requestTimeoutMs),
    },
    return503OnClosing: false,
    clientErrorHandler: answerBrokenHttp,
    frameworkErrors: (_error, _request, reply) => void refuse(reply, errors.requestInvalid('PATH'), 400),
  });
  takeJsonBodies(server);
  let closing = false;
  server.addHook('preClose', async () => void (closing = true));
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (!closing) return;
    void reply.header('connection', 'close');
    throw errors.notReady();
  });
  storeNothing(server);
  if (knownHosts !== undefined) refuseUnknownHosts(server, knownHosts);
  answerFailures(server, log);
  return server;
}

/** Stops taking requests and answers those under way; what takes too long is cut off. */
export async function closeServer(server: FastifyInstance): Promise<void> {
  const deadline = setTimeout(() => server.server.closeAllConnections(), DRAIN_MS);
  await server.close();
  clearTimeout(deadline);
}
