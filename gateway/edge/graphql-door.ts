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
  /** What HTTP caches may do with an answer; none keeps it when left out. */
  readonly sendAnswer?: (request: FastifyRequest, reply: FastifyReply, answer: GraphqlAnswer) => FastifyReply;
  /** Says who asks, and refuses whom it must, before the body is read. */
  readonly admit: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  /** Counts a form, and refuses whom it must; nothing is counted when left out. */
  readonly countForm?: (request: FastifyRequest, isWrite: boolean) => Promise<void>;
  readonly documents: TrustedDocuments;
  /** Shared by all endpoints. */
  readonly enterFlight: InFlightLimit;
  readonly log: Logger;
};

/** An answer as it goes out, but for what HTTP caches may do with it. */
export type GraphqlAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

type AskedHttp = ReturnType<typeof httpRequestOf>;
type AnswerOperation = (request: FastifyRequest, reply: FastifyReply, asked: AskedHttp) => Promise<GraphqlAnswer>;

/** Asks for a page what the admitted request is to be answered with. */
export type AskForPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  operation: { readonly query: string; readonly variables: object },
) => Promise<GraphqlAnswer>;

/** Answers GraphQL over HTTP at a path of the server. Gives what pages ask by, under the same limits. */
export function openGraphqlDoor(server: FastifyInstance, door: GraphqlDoor): AskForPage {
  const { path, admit, sendAnswer = sendUnkept } = door;
  const answer = answering(door);
  server.route({
    method: ['GET', 'POST'],
    url: path,
    onRequest: async (request, reply) => void (await admit(request, reply)),
    handler: async (request, reply) => sendAnswer(request, reply, await answer(request, reply, httpRequestOf(request))),
  });
  return (request, reply, operation) => answer(request, reply, postedIn(request, operation));
}

function sendUnkept(_request: FastifyRequest, reply: FastifyReply, { status, headers, body }: GraphqlAnswer) {
  // Apollo Server lets some of its answers be kept.
  return reply.code(status).headers(headers).header('cache-control', 'no-store').send(body);
}

function answering({ apolloOf, documents, enterFlight, countForm, log }: GraphqlDoor): AnswerOperation {
  const newDocuments = new NewDocuments(enterFlight);
  return async (request, reply, asked) => {
    const apollo = await apolloOf(request);
    const httpGraphQLRequest = readableRequest(asked, documents);
    let release: Release | undefined;
    const validated = (text: string): void => {
      newDocuments.add(text);
      release?.();
    };
    const counting = async (isWrite: boolean): Promise<void> => countForm?.(request, isWrite);
    const context = contextOf(request, { gone: goneOf(reply), validated, countForm: counting, log });
    release = await newDocuments.enter(context, readAsked(httpGraphQLRequest));
    const { status, headers, body } = await apollo
      .executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context })
      .finally(release);
    if (body.kind !== 'complete') throw new TypeError('the gateway answers in one piece');
    // What Apollo Server says of a failure of its own has neither our code nor the request's id.
    if (status === 500 && body.string.includes('"INTERNAL_SERVER_ERROR"')) throw errors.internal(request.id);
    return {
      status: status ?? 200,
      headers: Object.fromEntries(headers),
      body: wordedBody(body.string, status, readerLanguageOf(request.headers)),
    };
  };
}

/** The request as Apollo Server takes it, when it can be read. Errors: those of `findUnreadable`, of documents and of `findWrongHash`. */
function readableRequest(received: AskedHttp, documents: TrustedDocuments) {
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

/** The request as if it had posted the operation. */
function postedIn(request: FastifyRequest, body: object): AskedHttp {
  const { headers } = httpRequestOf(request);
  headers.set('accept', 'application/json');
  headers.set('content-type', 'application/json');
  return { method: 'POST', headers, search: '', body };
}

function goneOf({ raw }: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) leaving.abort();
  });
  return leaving.signal;
}

function contextOf(
  { id, headers, ip, caller, stated }: FastifyRequest,
  { gone, validated, countForm, log }: Pick<EdgeContext, 'gone' | 'validated' | 'countForm' | 'log'>,
): EdgeContext {
  return {
    requestId: id,
    authorization: stated === undefined ? headers.authorization : undefined,
    address: ip,
    caller,
    stated,
    gone,
    validated,
    countForm,
    language: readerLanguageOf(headers),
    reports: [],
    work: { ownerRequests: 0 },
    log: log.child({ requestId: id }),
  };
}
