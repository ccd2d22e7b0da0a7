import type { ApolloServerPlugin } from '@apollo/server';
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { errors } from '#errors';
import { findMisfits } from '#graphql-request';
import { countAlike } from '#tiers';
import type { EdgeContext } from './context.ts';
import { isRefusedRequest } from './outward.ts';
import { worded } from './worded.ts';

/** What servers like to say of themselves: none of the caller's business. */
const INWARD = new Set(['serviceName', 'stacktrace', 'exception', 'response', 'http']);

const missingShape = z.array(z.object({ path: z.array(z.union([z.string(), z.number()])) }));

/**
 * The last look at an answer: words its errors in the reader's language, names in `extensions.owners` whose parts are missing or last known, tells of a failure of the
 * program itself only the request id, and writes the cause to the log.
 */
export const answerPlugin: ApolloServerPlugin<EdgeContext> = {
  requestDidStart: async () => {
    const startedAt = performance.now();
    return {
      didEncounterErrors: async ({ errors: encountered, contextValue }) => {
        for (const error of encountered) noteCause(error, contextValue);
      },
      willSendResponse: async ({ response: { body }, contextValue, operationName, schema, operation, request }) => {
        const { reports, log } = contextValue;
        if (body.kind !== 'single') return;
        const { singleResult } = body;
        tellMissingValues(singleResult);
        if (operation && singleResult.errors?.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT')) {
          // The planner's own sentences say the values again, in English, and no path.
          singleResult.errors = findMisfits(schema, operation, request.variables ?? {}).map((error) => error.toJSON());
        }
        if (singleResult.errors !== undefined) {
          singleResult.errors = countAlike(singleResult.errors).map((error) =>
            worded(outward(error, contextValue), contextValue.language),
          );
        }
        if (reports.length > 0) singleResult.extensions = { ...singleResult.extensions, owners: reports };
        log.info(
          { operationName, ms: Math.round(performance.now() - startedAt), errors: codesOf(singleResult.errors) },
          'answered',
        );
      },
    };
  },
};

/**
 * What the Apollo gateway nulls because null is not allowed is named in an extension of its own, and only where no other error is
 * told. Sources report such values themselves; what is left is a record that its owner or subgraph does not know.
 */
function tellMissingValues(result: FormattedExecutionResult): void {
  const { valueCompletion, ...extensions } = result.extensions ?? {};
  if (valueCompletion === undefined) return;
  const { message, extensions: about } = errors.valueMissing();
  const missing = missingShape.parse(valueCompletion).map(({ path }) => ({ message, path, extensions: about }));
  result.errors = [...(result.errors ?? []), ...missing];
  if (Object.keys(extensions).length > 0) result.extensions = extensions;
  else delete result.extensions;
}

function outward(error: GraphQLFormattedError, { requestId, log }: EdgeContext): GraphQLFormattedError {
  const path = error.path === undefined ? {} : { path: error.path };
  if (error.extensions?.['code'] === 'DOWNSTREAM_SERVICE_ERROR') {
    // A subgraph's error without a code was not made for callers: it may say anything.
    const subgraph = String(error.extensions['serviceName']);
    log.warn({ subgraph, path: error.path, said: error.message }, 'a subgraph failed');
    const { message, extensions } = errors.subgraphFailed(subgraph, requestId);
    return { message, extensions, ...path };
  }
  if (error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR') {
    const { message, extensions } = errors.internal(requestId);
    return { message, extensions, ...path };
  }
  const extensions = Object.entries(error.extensions ?? {}).filter(([name]) => !INWARD.has(name));
  return { ...error, extensions: Object.fromEntries(extensions) };
}

/** Errors made for the caller say all there is, unless a cause lies behind them; any other is a failure of the program. */
function noteCause(error: GraphQLError, { log }: EdgeContext): void {
  if (isRefusedRequest(error)) return;
  const cause = causeOf(error);
  if (error.extensions['code'] === undefined) log.error({ err: cause ?? error, path: error.path }, 'failed');
  else if (cause !== undefined) log.warn({ err: cause, code: error.extensions['code'] }, error.message);
}

/** What the innermost error came from; errors that subgraphs sent are no causes but answers. */
function causeOf({ originalError }: GraphQLError): Error | undefined {
  if (originalError instanceof GraphQLError) return causeOf(originalError);
  return originalError instanceof Error ? originalError : undefined;
}

function codesOf(given: readonly GraphQLFormattedError[] | undefined): unknown[] | undefined {
  return given === undefined ? undefined : [...new Set(given.map(({ extensions }) => extensions?.['code']))];
}
