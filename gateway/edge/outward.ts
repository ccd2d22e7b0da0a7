import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { DocumentLimits } from '#config';
import { GraphError, errors } from '#errors';

/** How the parser says that it gave up: it has no code for it. */
const TOO_LONG = /^Syntax Error: Document contains more that \d+ tokens/;

/** Gives refusals of documents their own code and sentence, which Apollo Server replaces by its own for whatever rules report. */
export function outwardOf(
  formatted: GraphQLFormattedError,
  error: unknown,
  { tokens }: DocumentLimits,
): GraphQLFormattedError {
  const refusal = refusalIn(error, tokens);
  return refusal === undefined ? formatted : { message: refusal.message, extensions: refusal.extensions };
}

function refusalIn(error: unknown, tokens: number): GraphError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  if (error.extensions['code'] === 'GRAPHQL_PARSE_FAILED' && TOO_LONG.test(error.message))
    return errors.documentTooLong(tokens);
  if (error.extensions['validationErrorCode'] === 'INTROSPECTION_DISABLED') return errors.introspectionOff();
  return error.extensions['code'] === 'GRAPHQL_VALIDATION_FAILED' && error.originalError instanceof GraphError
    ? error.originalError
    : undefined;
}
