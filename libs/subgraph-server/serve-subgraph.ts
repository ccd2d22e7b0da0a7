import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLSchema, executeSync, getOperationAST } from 'graphql';
import { z } from 'zod';
import { StartError, errors, systemErrorCode } from '#errors';
import { findMisfits } from '#graphql-request';
import { createDocumentReader, withCode } from './documents.ts';

/** What is asked: valid against the schema, its variables looked at and left as they came. */
export type SubgraphOperation = {
  readonly document: DocumentNode;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Who asks. */
export type SubgraphRequest = {
  readonly id: string;
  readonly headers: FastifyRequest['headers'];
  /** Of the connection or, behind trusted proxies, the one that they name. */
  readonly address: string;
};

type Options = {
  readonly schema: GraphQLSchema;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** How many proxies stand between a caller and this server; none when left out. */
  readonly trustedProxies?: number | undefined;
  /** The body of the answer. Throws GraphQLError for a document that holds no such operation. */
  readonly answer: (operation: SubgraphOperation, request: SubgraphRequest) => Promise<object>;
  /** Hears of failures of the program itself, of which the caller learns the request id alone. */
  readonly onFailure: (error: unknown, requestId: string) => void;
};

const body = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** Serves a schema as a subgraph for any federation router. Errors: PORT_IN_USE; rejects when it cannot be listened on for another reason. */
export async function serveSubgraph(options: Options): Promise<{ url: string; close(): Promise<void> }> {
  const { schema, host, port, trustedProxies = 0, answer, onFailure } = options;
  const server = Fastify({ bodyLimit: 16 * 1024 * 1024, trustProxy: (_address, hop) => hop < trustedProxies });
  answerFailures(server, onFailure);
  const documents = createDocumentReader(schema);

  server.get('/health', () => ({ status: 'ok' }));
  server.post('/graphql', async (request, reply) => {
    const parsed = body.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send(refused('Send JSON with "query" and perhaps "variables".'));
    const { query, operationName, variables } = parsed.data;
    const document = documents(query);
    if (!('definitions' in document)) return reply.code(400).send(document);
    if (asksForSchema(document)) return executeSync({ schema, document });
    const operation = { document, query, operationName: operationName ?? undefined, variables: variables ?? {} };
    const misfits = findMisfits(schema, getOperationAST(document, operationName) ?? {}, operation.variables);
    if (misfits.length > 0) return reply.code(400).send({ errors: misfits.map((error) => error.toJSON()) });
    try {
      return await answer(operation, { id: request.id, headers: request.headers, address: request.ip });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return reply.code(400).send({ errors: [withCode('OPERATION_RESOLUTION_FAILURE')(error)] });
    }
  });
  const address = await listen(server, { host, port });
  return { url: `${address}/graphql`, close: () => server.close() };
}

async function listen(server: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (cause) {
    await server.close();
    if (systemErrorCode(cause) !== 'EADDRINUSE') throw cause;
    throw new StartError('PORT_IN_USE', `Port ${port} is taken. Give another with --port.`, { cause });
  }
}

function answerFailures(server: FastifyInstance, onFailure: (error: unknown, requestId: string) => void): void {
  server.setErrorHandler((error: Error & { readonly statusCode?: number }, { id }, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode < 500)
      return reply.code(statusCode).send(refused('Send JSON with "query" and perhaps "variables".'));
    onFailure(error, id);
    return reply.code(500).send({ errors: [errors.internal(id).toJSON()] });
  });
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
