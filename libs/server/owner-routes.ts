import { errors } from '#errors';
import { findUnreadable, findWrongHash, operationIn } from '#graphql-request';
import { type KnownHosts, answerBrokenHttp, refuseUnknownHosts, requestIdOf, storeNothing } from '#http';
import type { SignatureVerifier } from '#signatures';
import { type FastifyInstance, type FastifyReply, fastify } from 'fastify';
import { type Messaging, addMessageRoute } from './messages/index.ts';
import { type Hosting, Operations } from './operations.ts';
import { give, refusal, refuseTheRest } from './refusals.ts';
import { addressOf } from './request.ts';
import { hearAnyone, hearSigned, keepBodies } from './signed-requests.ts';

/** 1 MiB: a request for a page of 200 of everything is a tenth of it. */
const BODY_LIMIT = 1024 * 1024;
/** How long a request under way may still take when the host closes. */
const DRAIN_MS = 10_000;

/** Misdirected Request (RFC 9110, 15.5.20). */
const MISDIRECTED = 421;

type OwnerParams = { Params: { owner: string; domain: string } };

export type OwnerRoutes = {
  readonly fastify: FastifyInstance;
  /** Refuses new requests and resolves when those under way are answered and their sessions closed. */
  drain(): Promise<void>;
};

type Guards = {
  readonly signatures: SignatureVerifier | undefined;
  /** Without them the server answers whatever it is called. */
  readonly knownHosts: KnownHosts | undefined;
  /** Undefined where the process exchanges no messages. */
  readonly messaging: Messaging | undefined;
};

/** Without signatures to verify, every request is taken for a gateway's, save for what it says of a partner. */
export function buildOwnerRoutes(hosting: Hosting, { signatures, knownHosts, messaging }: Guards): OwnerRoutes {
  const server = buildServer();
  if (knownHosts !== undefined) refuseUnknownHosts(server, knownHosts);
  const operations = new Operations(hosting);
  const bodies = keepBodies(server);
  const hear = signatures === undefined ? hearAnyone() : hearSigned(bodies, hosting, signatures);
  let closing = false;
  server.get('/health', async () => ({ status: 'alive' }));
  addReadiness(server, hosting.readiness);
  server.post<OwnerParams>('/:owner/:domain/graphql', async (request, reply) => {
    const { params, body, ip } = request;
    const requestId = requestIdOf(request.headers['x-request-id']);
    void reply.header('x-request-id', requestId);
    refuseMalformed(body);
    const heard = hear(request);
    const address = addressOf({ headers: heard.headers, ip });
    const answer = await operations.answer({ ...params, ...heard, requestId, address, body });
    // Or the connection would stay open, and the close wait for it.
    if (closing) void reply.header('connection', 'close');
    return give(reply, answer);
  });
  addMessageRoute(server, { hosting, messaging, bodies });
  refuseTheRest(server, hosting.log);
  return {
    fastify: server,
    drain: async () => {
      closing = true;
      const deadline = setTimeout(() => server.server.closeAllConnections(), DRAIN_MS);
      await server.close();
      clearTimeout(deadline);
      await operations.settled();
    },
  };
}

/** Of all that runs here, and of each instance beside its endpoint. One that runs elsewhere says so, as to a request. */
function addReadiness(server: FastifyInstance, readiness: Hosting['readiness']): void {
  server.get('/ready', async (_, reply) => giveReadiness(reply, await readiness.ofAll()));
  server.get<OwnerParams>('/:owner/:domain/ready', async ({ params: { owner, domain } }, reply) => {
    const ready = await readiness.of(owner, domain);
    return ready === undefined
      ? give(reply, refusal(errors.ownerUnknown(owner), MISDIRECTED))
      : giveReadiness(reply, ready);
  });
}

function giveReadiness(reply: FastifyReply, ready: boolean): { status: string } | string {
  return ready ? { status: 'ready' } : give(reply, refusal(errors.notReady()));
}

/** What is no request it answers itself, in the form of a GraphQL answer. */
function buildServer(): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    clientErrorHandler: answerBrokenHttp,
    frameworkErrors: (_error, _request, reply) => refusePath(reply),
  });
  storeNothing(server);
  return server;
}

function refusePath(reply: FastifyReply): void {
  void reply.send(give(reply, refusal(errors.requestInvalid('PATH'))));
}

/** Errors: those of `findUnreadable` and `findWrongHash`. */
function refuseMalformed(body: unknown): void {
  const operation = operationIn(body);
  const malformed = findUnreadable(operation) ?? findWrongHash(operation);
  if (malformed !== undefined) throw malformed;
}
