import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { type FastifyInstance, fastify } from 'fastify';
import type { EdgeSettings } from '#config';
import { errors } from '#errors';
import { requestIdOf } from '#http';
import type { Logger } from 'pino';
import { answerFailures, bodyOf, refuse } from './failures.ts';

const BODY_LIMIT_BYTES = 1_048_576;
const HEADERS_TIMEOUT_MS = 10_000;
/** How often slow senders are looked for. */
const CHECK_MS = 2_000;
/** How long a request under way may still take when the server closes. */
const DRAIN_MS = 10_000;

/** The HTTP server of the edge, without routes: what is no request it answers itself, in the form of a GraphQL answer. */
export function buildServer({ trustProxy, requestTimeoutMs }: EdgeSettings, log: Logger): FastifyInstance {
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
    frameworkErrors: (_error, _request, reply) =>
      void refuse(reply, errors.requestInvalid('The path of the request is not one.'), 400),
  });
  // Fastify would take a text for a body; here only JSON is one.
  server.removeContentTypeParser('text/plain');
  let closing = false;
  server.addHook('preClose', async () => void (closing = true));
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (!closing) return;
    void reply.header('connection', 'close');
    throw errors.notReady();
  });
  answerFailures(server, log);
  return server;
}

/** Stops taking requests and answers those under way; what takes too long is cut off. */
export async function closeServer(server: FastifyInstance): Promise<void> {
  const deadline = setTimeout(() => server.server.closeAllConnections(), DRAIN_MS);
  await server.close();
  clearTimeout(deadline);
}

/** Node found no request in what came, or gave up waiting for one. */
function answerBrokenHttp(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, why] = reasonOf(error.code);
  const body = bodyOf(errors.requestInvalid(why));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function reasonOf(code: string | undefined): [number, string] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'The request took too long to arrive.'];
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'The headers are too large.'];
  return [400, 'This is not HTTP.'];
}
