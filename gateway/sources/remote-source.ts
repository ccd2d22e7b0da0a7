import type { GraphQLDataSource } from '@apollo/gateway';
import { errors } from '#errors';
import type { GraphQLSchema } from 'graphql';
import { Pool } from 'undici';
import { z } from 'zod';
import type { EdgeContext } from '../edge/context.ts';
import { completeAnswer } from './complete-answer.ts';

/** Connections to subgraphs that belong to no owner, one pool an origin. */
export type RemotePools = { of(origin: string): Pool; close(): Promise<void> };

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

type RemoteOptions = {
  readonly pools: RemotePools;
  readonly deadlineMs: number;
  /** The types of the supergraph in force when an answer comes. */
  readonly schema: () => GraphQLSchema;
};

const CONNECTIONS = 32;
const answerShape = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

export function createRemotePools(): RemotePools {
  const pools = new Map<string, Pool>();
  return {
    of(origin) {
      const pool = pools.get(origin) ?? new Pool(origin, { connections: CONNECTIONS });
      pools.set(origin, pool);
      return pool;
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}

/**
 * Fetches from a subgraph at its URL as any federation gateway would: the operation as it was planned, with the caller's
 * authorization and the request id. Errors: SUBGRAPH_UNAVAILABLE, SUBGRAPH_TIMEOUT, SUBGRAPH_INVALID_ANSWER.
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
      const signal = AbortSignal.timeout(deadlineMs);
      const text = await pool
        .request({ path: `${pathname}${search}`, method: 'POST', headers: headersOf(context), body, signal })
        .then((response) => response.body.text())
        .catch((cause: unknown) => {
          throw signal.aborted ? errors.subgraphTimeout(name, deadlineMs) : errors.subgraphUnavailable(name, cause);
        });
      const answer = parseAnswer(name, text);
      const document = 'document' in options ? options.document : undefined;
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

/** Any status will do as long as the body is a GraphQL answer: servers differ on the status of an answer with errors. */
function parseAnswer(name: string, text: string): Answer {
  try {
    const answer = answerShape.parse(JSON.parse(text));
    if (!answer.data && !answer.errors?.length) throw new TypeError('neither data nor errors');
    return { data: answer.data ?? null, ...(answer.errors === undefined ? {} : { errors: answer.errors }) };
  } catch (cause) {
    throw errors.subgraphInvalidAnswer(name, { cause });
  }
}
