import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors } from '#errors';
import { findUnreadable, findWrongHash } from '#graphql-request';
import type { Logger } from 'pino';
import type { EdgeContext } from './context.ts';
import { readerLanguageOf } from './reader-language.ts';
import { wordedBody } from './worded.ts';
import { type TrustedDocuments, operationOf, readAsked } from './documents/index.ts';
import { NewDocuments } from './limits/index.ts';
import type { InFlightLimit, Release } from './load/index.ts';

export type GraphqlDoor = {
  readonly path: string;
  /** What answers it. */
  readonly apolloOf: (request: FastifyRequest) => Promise<ApolloServer<EdgeContext>>;
  /** Says who asks, and refuses whom it must, before the body is read. */
  readonly admit: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  readonly documents: TrustedDocuments;
  /** Shared by all endpoints. */
  readonly enterFlight: InFlightLimit;
  readonly log: Logger;
};

/** Answers GraphQL over HTTP at a path of the server. */
export function openGraphqlDoor(server: FastifyInstance, door: GraphqlDoor): void {
  const { path, apolloOf, admit, documents, enterFlight, log } = door;
  const newDocuments = new NewDocuments(enterFlight);
  server.route({
    method: ['GET', 'POST'],
    url: path,
    onRequest: async (request, reply) => void (await admit(request, reply)),
    handler: async (request, reply) => {
      const apollo = await apolloOf(request);
      const httpGraphQLRequest = readableRequest(request, documents);
      let release: Release | undefined;
      const validated = (text: string): void => {
        newDocuments.add(text);
        release?.();
      };
      const context = contextOf(request, { gone: goneOf(reply), validated, log });
      release = await newDocuments.enter(context, readAsked(httpGraphQLRequest));
      const { status, headers, body } = await apollo
        .executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context })
        .finally(release);
      if (body.kind !== 'complete') throw new TypeError('the gateway answers in one piece');
      // What Apollo Server says of a failure of its own has neither our code nor the request's id.
      if (status === 500 && body.string.includes('"INTERNAL_SERVER_ERROR"')) throw errors.internal(request.id);
      return (
        reply
          .code(status ?? 200)
          .headers(Object.fromEntries(headers))
          // Apollo Server lets some of its answers be kept.
          .header('cache-control', 'no-store')
          .send(wordedBody(body.string, status, readerLanguageOf(request.headers)))
      );
    },
  });
}

/** The request as Apollo Server takes it, when it can be read. Errors: those of `findUnreadable`, of documents and of `findWrongHash`. */
function readableRequest(request: FastifyRequest, documents: TrustedDocuments) {
  const received = httpRequestOf(request);
  const unreadable = findUnreadable(operationOf(received));
  if (unreadable !== undefined) throw unreadable;
  const resolved = documents.resolve(received);
  // A listed document was found by now, and its hash has gone.
  const wrong = findWrongHash(operationOf(resolved));
  if (wrong !== undefined) throw wrong;
  return resolved;
}

function httpRequestOf({ method, url, headers: received, body }: FastifyRequest) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(received)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const queryAt = url.indexOf('?');
  return { method, headers, search: queryAt < 0 ? '' : url.slice(queryAt), body };
}

function goneOf({ raw }: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) leaving.abort();
  });
  return leaving.signal;
}

function contextOf(
  { id, headers, ip, caller, partner }: FastifyRequest,
  { gone, validated, log }: Pick<EdgeContext, 'gone' | 'validated' | 'log'>,
): EdgeContext {
  return {
    requestId: id,
    authorization: partner === undefined ? headers.authorization : undefined,
    address: ip,
    caller,
    partner,
    gone,
    validated,
    language: readerLanguageOf(headers),
    reports: [],
    work: { ownerRequests: 0 },
    log: log.child({ requestId: id }),
  };
}
