import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { requestRules } from '#graphql-request';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { errorFormatter } from './answer-errors.ts';
import { enforceAccessRules, serveFor } from './access-rules.ts';
import type { Domain } from './domain.ts';
import { buildDomainSchema } from './domain-schema.ts';

/** An HTTP answer, before it is sent. */
export type Answer = { readonly status: number; readonly headers: Iterable<[string, string]>; readonly body: string };

/** A domain's schema, shared by every owner of the process: what differs between them comes with the request. */
export type DomainServer = {
  readonly domain: Domain<object>;
  answer(
    request: { body: unknown; contentType: string; accept: string | undefined },
    services: object,
  ): Promise<Answer>;
  close(): Promise<void>;
};

/** Parsed and validated documents. The gateway sends few different ones; Apollo's own store would take up to 30 MB a domain. */
function rememberDocuments() {
  const documents = new LRUCache<string, DocumentNode>({ max: 500 });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
}

/** Built once for each domain: it depends on nothing else, and costs most of what a further host in this process takes to start. */
const schemas = new WeakMap<Domain<object>, GraphQLSchema>();

function schemaOf(domain: Domain<object>): GraphQLSchema {
  const schema = schemas.get(domain) ?? enforceAccessRules(buildDomainSchema(domain));
  schemas.set(domain, schema);
  return schema;
}

export async function startDomainServer(
  domain: Domain<object>,
  { log, production }: { log: Logger; production: boolean },
): Promise<DomainServer> {
  const apollo = new ApolloServer<object>({
    schema: schemaOf(domain),
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    nodeEnv: production ? 'production' : 'development',
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    validationRules: [...requestRules],
    documentStore: rememberDocuments(),
    stopOnTerminationSignals: false,
    formatError: errorFormatter(log),
    stringifyResult: (value) => JSON.stringify(value),
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return {
    domain: { ...domain, services: (scope) => serveFor(scope.caller, domain.services(scope)) },
    async answer({ body, contentType, accept }, services) {
      const headers = new HeaderMap([['content-type', contentType]]);
      if (accept !== undefined) headers.set('accept', accept);
      const response = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body },
        context: async () => services,
      });
      if (response.body.kind !== 'complete') throw new TypeError('an instance answers in one piece');
      return { status: response.status ?? 200, headers: response.headers, body: response.body.string };
    },
    close: () => apollo.stop(),
  };
}
