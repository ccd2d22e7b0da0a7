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
  return isRefusedRequest(error) ? { ...formatted, extensions: { code: 'BAD_REQUEST' } } : formatted;
}

/** Apollo Server refuses some requests without a code of its own: the status alone says that the caller is at fault. */
export function isRefusedRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return false;
  const { http } = error.extensions;
  const status = typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : NaN;
  return status >= 400 && status < 500;
}

function refusalIn(error: unknown, tokens: number): GraphError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  if (error.extensions['code'] === 'GRAPHQL_PARSE_FAILED' && isTooLong(error)) return errors.documentTooLong(tokens);
  if (error.extensions['validationErrorCode'] === 'INTROSPECTION_DISABLED') return errors.introspectionOff();
  return error.extensions['code'] === 'GRAPHQL_VALIDATION_FAILED' && error.originalError instanceof GraphError
    ? error.originalError
    : undefined;
}
