import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphError, errors } from '#errors';
import { NoFreeConnectionError } from '#persistence';
import { type GraphQLFormattedError, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { logCause } from './log-cause.ts';
import { currentRequest } from './request.ts';

/** Codes of GraphQL itself: the document or its variables are at fault, and the message says where. */
const ofGraphql = new Set<unknown>([
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/**
 * What the caller sees of an error: our own and GraphQL's as they are, everything else as INTERNAL. The cause goes to the log
 * alone.
 */
export function errorFormatter(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const facts = currentRequest.getStore();
    const root = rootOf(error);
    const own = findGraphError(error) ?? (facts && findRefusal(root, facts.owner));
    if (own !== undefined) {
      facts?.errorCodes.add(own.code);
      if (own.originalError !== undefined) logCause(log, own.code, own.originalError);
      return { message: own.message, ...place, extensions: { ...own.extensions } };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && ofGraphql.has(code)) {
      facts?.errorCodes.add(code);
      return { message: formatted.message, ...place, extensions: { code } };
    }
    facts?.errorCodes.add('INTERNAL');
    logCause(log, 'INTERNAL', root);
    const internal = errors.internal(facts?.requestId ?? '');
    return { message: internal.message, ...place, extensions: { ...internal.extensions } };
  };
}

/** What of the database's failures refuses a request, and is no fault: too many come at once. */
export function findRefusal(cause: unknown, owner: string): GraphError | undefined {
  if (!(cause instanceof NoFreeConnectionError)) return undefined;
  return cause.isOfWrite ? errors.writeOverloaded(owner) : errors.ownerOverloaded(owner);
}

/** GraphQL wraps what a resolver or a scalar throws, sometimes twice. */
function findGraphError(error: unknown): GraphError | undefined {
  if (error instanceof GraphError) return error;
  return error instanceof GraphQLError ? findGraphError(error.originalError) : undefined;
}

function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? rootOf(error.originalError) : error;
}
