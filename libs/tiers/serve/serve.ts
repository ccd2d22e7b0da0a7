import { createHash } from 'node:crypto';
import Fastify, { type FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  executeSync,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { OwnerDirectory } from '#divisions';
import type { ErrorCode } from '#errors';
import { findMisfits } from '#graphql-request';
import type { LastKnownLimits } from '../last-known.ts';
import type { Instance } from '../route.ts';
import { countAlike } from '../run/alike-errors.ts';
import { type TierAnswer, type TierRequest, type TierRouterOptions, createTierRouter } from '../router.ts';
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
};

const body = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** What of a request changes no answer, and so does not keep requests apart. */
const TRACE_HEADERS = ['x-request-id', 'traceparent', 'tracestate'];

/**
 * A domain schema over many owners as one HTTP subgraph, for any federation router. Passes `authorization` and the caller's address on; last
 * known parts are kept for each token apart. Errors: rejects when the port cannot be listened on.
 */
export async function serveTiers(options: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { domain, schema, owners, host, port, deadlineMs, lastKnown, sign, delegation, trustedProxies = 0 } = options;
  const transport = createTransport({ deadlineMs, ...(sign && { sign }) });
  const router = createTierRouter({
    domain,
    schema,
    owners,
    transport,
    delegation,
    ...(lastKnown && { lastKnown }),
  });
  const documents = createReader(schema);
  const server = Fastify({ bodyLimit: 16 * 1024 * 1024, trustProxy: (_address, hop) => hop < trustedProxies });

  server.get('/health', () => ({ status: 'ok' }));
  server.post('/graphql', async (request, reply) => {
    const parsed = body.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send(refused('Send JSON with "query" and perhaps "variables".'));
    const { query, operationName, variables } = parsed.data;
    const document = documents(query);
    if (!('definitions' in document)) return reply.code(400).send(document);
    if (asksForSchema(document)) return introspect(schema, document);
    const given = { document, query, operationName: operationName ?? undefined, variables: variables ?? {} };
    const asked = { ...given, ...callerOf(request) };
    const wrong = misfits(schema, asked);
    if (wrong !== undefined) return reply.code(400).send({ errors: wrong });
    try {
      return responseOf(await router.execute(asked));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return reply.code(400).send({ errors: [withCode('OPERATION_RESOLUTION_FAILURE')(error)] });
    }
  });
  const address = await server.listen({ host, port });
  return {
    url: `${address}/graphql`,
    close: async () => {
      await server.close();
      await transport.close();
    },
  };
}

function createReader(schema: TierSchema): (query: string) => DocumentNode | { errors: unknown } {
  const known = new LRUCache<string, DocumentNode>({ max: 1000 });
  return (query) => {
    const found = known.get(query);
    if (found !== undefined) return found;
    try {
      const document = parse(query, { maxTokens: 15_000 });
      const errors = validate(schema.schema, document);
      if (errors.length === 0) known.set(query, document);
      return errors.length === 0 ? document : { errors: errors.map(withCode('GRAPHQL_VALIDATION_FAILED')) };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { errors: [withCode('GRAPHQL_PARSE_FAILED')(error)] };
    }
  };
}

/** What of the variables does not fit; undefined when all do. They are only looked at, and sent on as they came. */
function misfits({ schema }: TierSchema, { document, operationName, variables = {} }: TierRequest) {
  const found = findMisfits(schema, getOperationAST(document, operationName) ?? {}, variables);
  return found.length === 0 ? undefined : found.map((error) => error.toJSON());
}

function withCode(code: ErrorCode) {
  return ({ message, locations }: GraphQLError) => ({ message, locations, extensions: { code } });
}

function refused(message: string) {
  return { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}

/** Introspection stands alone in its operation, as tools send it. */
function asksForSchema({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (node) =>
      node.kind === 'OperationDefinition' &&
      node.selectionSet.selections.some(
        (field) => field.kind === 'Field' && /^__(?:schema|type)$/.test(field.name.value),
      ),
  );
}

function introspect({ schema }: TierSchema, document: DocumentNode): ExecutionResult {
  return executeSync({ schema, document });
}

function callerOf({ headers, ip }: FastifyRequest) {
  const { authorization } = headers;
  const traces = TRACE_HEADERS.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return {
    headers: authorization === undefined ? {} : { authorization },
    // For the trails of owners: who acted, and from where.
    traceHeaders: { ...Object.fromEntries(traces), 'x-assistance-address': ip },
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
