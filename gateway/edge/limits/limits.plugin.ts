import type { ApolloServerPlugin, HTTPGraphQLHead } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { DocumentLimits } from '#config';
import { MOST_ROWS } from '#cursor';
import { GraphError, errors } from '#errors';
import { findMisfits } from '#graphql-request';
import type { EdgeContext } from '../context.ts';
import type { InFlightLimit, Release } from '../load/index.ts';
import { type Cost, type Estimate, estimate } from './estimate.ts';
import type { Variables } from './given.ts';
import type { FieldFacts } from './read-operation.ts';

/**
 * Refuses an operation whose pages are too large, that asks owners for a month or a page which is none, or that costs too
 * much, before it is planned. What depends on the document alone is read once for each document; the variables are
 * looked at with each request. What passes waits until there is room for its cost; the first time, for that of planning it too.
 */
export function limitsPlugin(
  { cost: most }: DocumentLimits,
  facts: FieldFacts,
  enterFlight: InFlightLimit,
): ApolloServerPlugin<EdgeContext> {
  const estimates = new WeakMap<OperationDefinitionNode, Estimate>();
  const estimateOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Estimate => {
    const estimated = estimates.get(operation) ?? estimate(schema, document, operation, facts);
    estimates.set(operation, estimated);
    return estimated;
  };
  return {
    requestDidStart: async () => {
      let release: Release | undefined;
      return {
        didResolveOperation: async ({ schema, document, operation, request, response, contextValue }) => {
          const isNew = operation && !estimates.has(operation);
          const estimated = operation && estimateOf(schema, document, operation);
          const variables = request.variables ?? {};
          // Measured only when they fit: a number without end would have no cost, and the queue no count of what is under way.
          const [misfit] = operation ? findMisfits(schema, operation, variables) : [];
          const cost = misfit === undefined ? estimated?.measure(variables) : undefined;
          const refusal = misfit ?? refusalOf(estimated, variables, cost, most);
          if (refusal !== undefined) {
            response.http.status = 400;
            throw refusal;
          }
          try {
            const planning = isNew ? (estimated?.planningCost ?? 0) : 0;
            release = await enterFlight(contextValue, (cost?.cost ?? 0) + planning);
          } catch (error) {
            if (error instanceof GraphError) tellWhen(error, response.http);
            throw error;
          }
        },
        willSendResponse: async () => release?.(),
      };
    },
  };
}

function refusalOf(
  estimated: Estimate | undefined,
  given: Variables,
  cost: Cost | undefined,
  most: number,
): GraphError | undefined {
  if (estimated === undefined || cost === undefined) return errors.operationUnknown();
  for (const { isConnection, rowsOf, path } of estimated.pages) {
    const rows = rowsOf(given);
    if (isConnection && (rows < 1 || rows > MOST_ROWS)) return errors.pageSizeInvalid(rows, path);
  }
  for (const check of estimated.checks) {
    const refusal = check(given);
    if (refusal !== undefined) return refusal;
  }
  return cost.cost > most ? errors.documentTooCostly(cost.cost, most, cost.heaviest()) : undefined;
}

/** RFC 6585, 4 and RFC 9110, 15.6.4: who may come again is told when. Who has gone hears nothing. */
function tellWhen({ code, extensions }: GraphError, http: HTTPGraphQLHead): void {
  http.status = code === 'OVERLOADED' ? 503 : code === 'SHARE_EXCEEDED' ? 429 : 400;
  if (extensions['retryAfter'] !== undefined) http.headers.set('retry-after', String(extensions['retryAfter']));
}
