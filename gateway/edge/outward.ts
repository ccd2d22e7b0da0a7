import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { DocumentLimits } from '#config';
import { GraphError, errors } from '#errors';
import { isTooLong } from '#document-limits';

/** Gives refusals of documents their own code and sentence, which Apollo Server replaces by its own for whatever rules report. */
export function outwardOf(
  formatted: GraphQLFormattedError,
  error: unknown,
  { tokens }: DocumentLimits,
): GraphQLFormattedError {
  const refusal = refusalIn(error, tokens);
  if (refusal !== undefined) return { message: refusal.message, extensions: refusal.extensions };
  return isWithoutRootType(formatted) ? { ...formatted, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } } : formatted;
}

/** A mutation where the schema has none passes GraphQL's rules; the query planner refuses it under a code of its own. */
function isWithoutRootType({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === 'INVALID_GRAPHQL';
}

function refusalIn(error: unknown, tokens: number): GraphError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  if (error.extensions['code'] === 'GRAPHQL_PARSE_FAILED' && isTooLong(error)) return errors.documentTooLong(tokens);
  if (error.extensions['validationErrorCode'] === 'INTROSPECTION_DISABLED') return errors.introspectionOff();
  return error.extensions['code'] === 'GRAPHQL_VALIDATION_FAILED' && error.originalError instanceof GraphError
    ? error.originalError
    : undefined;
}
