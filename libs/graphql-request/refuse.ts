import { hash } from 'node:crypto';
import { type GraphError, errors } from '#errors';
import { documentNestsDeeper, nestsDeeper } from './nesting.ts';
import { findUnstorableText } from './texts.ts';

/** Levels of lists and objects in a body. What the schemas take as input nests three. */
const MOST_LEVELS = 100;
/** Brackets within each other in a document: more than its levels of fields may be, and those of the arguments. */
const MOST_BRACKETS = 250;

/** What a request over HTTP asks for, as it came: nothing of it is known to have the right type. */
export type GivenOperation = Readonly<Record<'query' | 'operationName' | 'variables' | 'extensions', unknown>>;

/** The operation that a body of JSON gives; an empty one where the body is no object, which the GraphQL server refuses. */
export function operationIn(body: unknown): GivenOperation {
  const given = new Map(Object.entries(typeof body === 'object' && body !== null ? body : {}));
  return {
    query: given.get('query'),
    operationName: given.get('operationName'),
    variables: given.get('variables'),
    extensions: given.get('extensions'),
  };
}

/**
 * Finds why an operation is refused before anything reads it: REQUEST_INVALID where JSON nests too deep, DOCUMENT_TOO_DEEP where the
 * document does, INPUT_INVALID at a variable that PostgreSQL cannot store. Texts in the document itself are for `requestRules`.
 */
export function findUnreadable(operation: GivenOperation): GraphError | undefined {
  const { query, operationName, variables, extensions } = operation;
  const deep = findDeepBody({ variables, extensions });
  if (deep !== undefined) return deep;
  if (typeof query === 'string' && documentNestsDeeper(query, MOST_BRACKETS)) {
    return errors.documentNestsTooDeep(MOST_BRACKETS);
  }
  const found = findUnstorableText(variables) ?? findUnstorableText({ operationName });
  return found && errors.textUnstorable(found.path, found.held);
}

/** Finds why a body of JSON of any form is refused: REQUEST_INVALID where it nests too deep. */
export function findDeepBody(body: unknown): GraphError | undefined {
  return nestsDeeper(body, MOST_LEVELS) ? errors.requestTooDeep(MOST_LEVELS) : undefined;
}

/**
 * Finds why what an operation says of a persisted document is refused: PERSISTED_QUERY_HASH_MISMATCH. Apollo Server refuses the same
 * without a code.
 */
export function findWrongHash({ query, extensions }: GivenOperation): GraphError | undefined {
  const given = memberOf(extensions, 'persistedQuery');
  if (given === undefined || given === null) return undefined;
  const sha256Hash = memberOf(given, 'sha256Hash');
  const isNamed = memberOf(given, 'version') === 1 && typeof sha256Hash === 'string';
  const isRight = typeof query !== 'string' || query === '' || hash('sha256', query, 'hex') === sha256Hash;
  return isNamed && isRight ? undefined : errors.persistedQueryHashMismatch();
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
