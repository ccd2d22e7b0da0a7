import type { GraphQLDataSource } from '@apollo/gateway';
import { type GraphError, errors } from '#errors';
import { Connections, ExchangeError } from '#tiers';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { EdgeContext } from '../edge/context.ts';
import { completeAnswer } from './complete-answer.ts';

/** Connections to subgraphs that belong to no owner, one pool an origin. */
export type RemotePools = { of(origin: string): Connections; close(): Promise<void> };

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

type RemoteOptions = {
  readonly pools: RemotePools;
  readonly deadlineMs: number;
  /** The types of the supergraph in force when an answer comes. */
  readonly schema: () => GraphQLSchema;
};

const CONNECTIONS = 32;
/** How long closing waits for writes that were sent and are not answered. */
const WRITES_END_MS = 10_000;
const answerShape = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

export function createRemotePools(): RemotePools {
  const pools = new Map<string, Connections>();
  return {
    of(origin) {
      const pool = pools.get(origin) ?? new Connections(origin, CONNECTIONS);
      pools.set(origin, pool);
      return pool;
    },
    close: async () => {
      const timer = setTimeout(() => void [...pools.values()].map((pool) => pool.destroy()), WRITES_END_MS);
      await Promise.all([...pools.values()].map((pool) => pool.close()));
      clearTimeout(timer);
    },
  };
}

/**
 * Fetches from a subgraph at its URL as any federation gateway would: the operation as it was planned, with the caller's
 * authorization and the request id. A write that was sent is left to its end. Errors: SUBGRAPH_UNAVAILABLE, SUBGRAPH_TIMEOUT,
 * SUBGRAPH_INVALID_ANSWER; OUTCOME_UNKNOWN of a write that may have been done.
 */
export function createRemoteSource(
  { name, url }: { name: string; url: string },
  { pools, deadlineMs, schema }: RemoteOptions,
): GraphQLDataSource<EdgeContext> {
  const { origin, pathname, search } = new URL(url);
  const pool = pools.of(origin);

  return {
    async process(options) {
      const { request, context } = options;
      const { query, variables, operationName } = request;
      const body = JSON.stringify({ query, variables, operationName });
      const document = 'document' in options ? options.document : undefined;
      const isWrite = document !== undefined && isMutation(document);
      const posted = { path: `${pathname}${search}`, headers: headersOf(context), body };
      const terms = { deadlineMs, maxAnswerBytes: Infinity, isWrite, onEnd: () => {} };
      const { status, text } = await pool
        .post(() => posted, terms)
        .catch((cause: unknown) => {
          throw explain(name, cause, { isWrite, deadlineMs });
        });
      const answer = parseAnswer(name, text, isWrite && (status < 400 || status >= 500));
      if (document === undefined || !answer.data) return answer;
      const told = { data: answer.data, errors: answer.errors ?? [] };
      const { data, errors: all } = completeAnswer(told, {
        subgraph: name,
        schema: schema(),
        document,
        variables: variables ?? {},
      });
      return all.length === 0 ? { data } : { data, errors: all };
    },
  };
}

/** A health check comes without a caller, so everything of the context may be missing. */
function headersOf(context: Partial<EdgeContext>): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    ...(context.authorization === undefined ? {} : { authorization: context.authorization }),
    ...(context.requestId === undefined ? {} : { 'x-request-id': context.requestId }),
  };
}

function explain(name: string, failure: unknown, asked: { isWrite: boolean; deadlineMs: number }): GraphError {
  if (!(failure instanceof ExchangeError)) return errors.subgraphUnavailable(name, failure);
  const { kind, wasSent, cause } = failure;
  if (asked.isWrite && wasSent) return errors.subgraphOutcomeUnknown(name, cause);
  return kind === 'late' ? errors.subgraphTimeout(name, asked.deadlineMs) : errors.subgraphUnavailable(name, cause);
}

/**
 * Any status will do as long as the body is a GraphQL answer: servers differ on the status of an answer with errors. Where it is none,
 * it may have been done what was asked.
 */
function parseAnswer(name: string, text: string, mayBeDone: boolean): Answer {
  try {
    const answer = answerShape.parse(JSON.parse(text));
    if (!answer.data && !answer.errors?.length) throw new TypeError('neither data nor errors');
    return { data: answer.data ?? null, ...(answer.errors === undefined ? {} : { errors: answer.errors }) };
  } catch (cause) {
    throw mayBeDone ? errors.subgraphOutcomeUnknown(name, cause) : errors.subgraphInvalidAnswer(name, { cause });
  }
}

function isMutation({ definitions }: DocumentNode): boolean {
  return definitions.some((node) => node.kind === 'OperationDefinition' && node.operation === 'mutation');
}
