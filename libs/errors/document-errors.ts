import { GraphError } from './graph-error.ts';
import type { MessageValues } from './messages/index.ts';

type Misfit = 'MISSING' | 'UNKNOWN_CHOICE' | 'UNKNOWN_FIELD' | 'WRONG_TYPE' | 'OTHER';

/** Codes of a document or a request that is not as GraphQL has it; the sentence quotes who read it. */
type GraphqlCode = 'BAD_REQUEST' | 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED';

/** What the edge refuses before any owner is asked. */
export const documentErrors = {
  documentTooDeep: (most: number) => new GraphError('DOCUMENT_TOO_DEEP.FIELDS', { values: { most }, most }),
  documentNestsTooDeep: (most: number) => new GraphError('DOCUMENT_TOO_DEEP.BRACKETS', { values: { most }, most }),
  persistedQueryHashMismatch: () => new GraphError('PERSISTED_QUERY_HASH_MISMATCH'),
  /** The path names the variable, then the field within it. */
  misfit: (reason: Misfit, path: readonly string[], values: MessageValues = {}) =>
    new GraphError(`BAD_USER_INPUT.${reason}`, { values, path }),
  documentTooCostly: (cost: number, most: number, heaviest: { path: readonly string[]; cost: number }) =>
    new GraphError('DOCUMENT_TOO_COSTLY', {
      values: { cost: Math.ceil(cost), most, field: heaviest.path.join('.'), fieldCost: Math.ceil(heaviest.cost) },
      most,
    }),
  documentTooLong: (most: number) => new GraphError('DOCUMENT_TOO_LONG', { values: { most }, most }),
  aliasesTooMany: (most: number) => new GraphError('ALIASES_TOO_MANY', { values: { most }, most }),
  directivesTooMany: (most: number) => new GraphError('DIRECTIVES_TOO_MANY', { values: { most }, most }),
  graphqlRefused: (code: GraphqlCode, why: string) => new GraphError(code, { values: { why } }),
  operationUnknown: () => new GraphError('OPERATION_RESOLUTION_FAILURE'),
  documentNotListed: () => new GraphError('DOCUMENT_NOT_LISTED'),
  introspectionOff: () => new GraphError('INTROSPECTION_OFF'),
  shareExceeded: () => new GraphError('SHARE_EXCEEDED', { retryAfter: 1 }),
  overloaded: () => new GraphError('OVERLOADED', { retryAfter: 1 }),
  clientGone: () => new GraphError('CLIENT_GONE'),
  rateLimited: (most: number, seconds: number) =>
    new GraphError('RATE_LIMITED', { values: { most, seconds }, most, retryAfter: seconds }),
};
