import { GraphError } from './graph-error.ts';

type Path = readonly string[];

/** Codes of a document, a request or variables that are not as GraphQL has them, in the words of who read them. */
type GraphqlCode = 'BAD_REQUEST' | 'BAD_USER_INPUT' | 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED';

/** What the edge refuses before any owner is asked. */
export const documentErrors = {
  documentTooDeep: (most: number) => new GraphError('DOCUMENT_TOO_DEEP.FIELDS', { values: { most }, most }),
  documentNestsTooDeep: (most: number) => new GraphError('DOCUMENT_TOO_DEEP.BRACKETS', { values: { most }, most }),
  persistedQueryHashMismatch: () => new GraphError('PERSISTED_QUERY_HASH_MISMATCH'),
  documentTooCostly: (cost: number, most: number) =>
    new GraphError('DOCUMENT_TOO_COSTLY', { values: { cost: Math.ceil(cost), most }, most }),
  documentTooLong: (most: number) => new GraphError('DOCUMENT_TOO_LONG', { values: { most }, most }),
  aliasesTooMany: (most: number) => new GraphError('ALIASES_TOO_MANY', { values: { most }, most }),
  directivesTooMany: (most: number) => new GraphError('DIRECTIVES_TOO_MANY', { values: { most }, most }),
  graphqlRefused: (code: GraphqlCode, why: string) => new GraphError(code, { values: { why } }),
  variableMissing: (path: Path) => new GraphError('BAD_USER_INPUT.MISSING', { values: { at: shown(path) }, path }),
  variableOfOtherType: (path: Path, type: string) =>
    new GraphError('BAD_USER_INPUT.OTHER_TYPE', { values: { at: shown(path), type }, path }),
  variableFieldUnknown: (path: Path, type: string) =>
    new GraphError('BAD_USER_INPUT.UNKNOWN_FIELD', { values: { at: shown(path), type }, path }),
  variableNoChoice: (path: Path, choices: readonly string[]) =>
    new GraphError('BAD_USER_INPUT.NO_CHOICE', { values: { at: shown(path), choices }, path }),
  operationUnknown: () => new GraphError('OPERATION_RESOLUTION_FAILURE'),
  documentNotListed: () => new GraphError('DOCUMENT_NOT_LISTED'),
  introspectionOff: () => new GraphError('INTROSPECTION_OFF'),
  rateLimited: (most: number, seconds: number) =>
    new GraphError('RATE_LIMITED', { values: { most, seconds }, most, retryAfter: seconds }),
};

/** A name that a caller made up may be of any length. */
function shown(path: Path): string {
  return path.map((name) => (name.length > 80 ? `${name.slice(0, 80)}…` : name)).join('.');
}
