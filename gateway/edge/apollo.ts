import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { LRUCache } from 'lru-cache';
import type { DocumentLimits } from '#config';
import { StartError } from '#errors';
import { requestRules } from '#graphql-request';
import type { Logger } from 'pino';
import { documentRules } from '#document-limits';
import { answerPlugin } from './answer.plugin.ts';
import type { EdgeContext } from './context.ts';
import type { PlanningGateway } from '../graph/index.ts';
import { type FieldFacts, limitsPlugin } from './limits/index.ts';
import type { InFlightLimit } from './load/index.ts';
import { outwardOf } from './outward.ts';

type ApolloOptions = {
  readonly gateway: PlanningGateway;
  readonly limits: DocumentLimits;
  readonly facts: FieldFacts;
  readonly enterFlight: InFlightLimit;
  /** How many rows a page holds at most, where it is not as many as an owner gives. */
  readonly mostRows?: number | undefined;
  /** Whether pages of any site may ask in a plain request: where nobody is signed in, there is nothing that they could do as somebody. */
  readonly anySite?: boolean | undefined;
  /** Whether callers may ask for the schema, and are told names that were meant. */
  readonly introspection: boolean;
  /** Whether a caller may send a document once and name it by its hash from then on. */
  readonly remembersDocuments: boolean;
  /** What else looks at operations. */
  readonly plugins?: readonly ApolloServerPlugin<EdgeContext>[] | undefined;
  readonly log: Logger;
};

const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name', 'authorization'];

/** Characters of documents that callers sent to be remembered; the longest unused goes first. */
const REMEMBERED_CHARACTERS = 4_000_000;

/** An Apollo Server over the graph, started. Errors: SUPERGRAPH_INVALID. */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<EdgeContext>> {
  const { gateway, limits, introspection, remembersDocuments, anySite = false, plugins = [], log } = options;
  const apollo = new ApolloServer<EdgeContext>({
    gateway,
    logger: log,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // Like Apollo's own two, a page of another site cannot send this header unless CORS lets it.
    csrfPrevention: !anySite && { requestHeaders: PREFLIGHTED },
    allowBatchedHttpRequests: false,
    persistedQueries: remembersDocuments ? { cache: rememberedDocuments() } : false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...requestRules, ...documentRules(limits)],
    formatError: (formatted, error) => outwardOf(formatted, error, limits),
    plugins: [answerPlugin, ...plugins, limitsPlugin(options), ...withoutExtras()],
  });
  try {
    await apollo.start();
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError('SUPERGRAPH_INVALID', `The supergraph cannot be planned over: ${why}`, { cause });
  }
  return apollo;
}

function rememberedDocuments() {
  const documents = new LRUCache<string, string>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (text, key) => text.length + key.length,
  });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, text: string) => void documents.set(key, text),
    delete: async (key: string) => documents.delete(key),
  };
}

/** What Apollo Server adds unless told otherwise: pages with outside scripts, traces, reports and cache headers. */
function withoutExtras(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}
