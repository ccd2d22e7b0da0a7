import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { DocumentLimits } from '#config';
import { MOST_ROWS } from '#cursor';
import { type GraphError, errors } from '#errors';
import { type Estimate, estimate } from './estimate.ts';
import type { Variables } from './given.ts';
import type { FieldFacts } from './read-operation.ts';

/**
 * Refuses an operation whose pages are too large, that asks owners for a month or a page which is none, or that costs too
 * much, before it is planned. What depends on the document alone is read once for each document; the variables are
 * looked at with each request.
 */
export function limitsPlugin({ cost: most }: DocumentLimits, facts: FieldFacts): ApolloServerPlugin<BaseContext> {
  const estimates = new WeakMap<OperationDefinitionNode, Estimate>();
  const estimateOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Estimate => {
    const estimated = estimates.get(operation) ?? estimate(schema, document, operation, facts);
    estimates.set(operation, estimated);
    return estimated;
  };
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, response }) => {
        const refusal = refusalOf(operation && estimateOf(schema, document, operation), request.variables ?? {}, most);
        if (refusal === undefined) return;
        response.http.status = 400;
        throw refusal;
      },
    }),
  };
}

function refusalOf(estimated: Estimate | undefined, given: Variables, most: number): GraphError | undefined {
  if (estimated === undefined) return errors.operationUnknown();
  for (const { isConnection, rowsOf, path } of estimated.pages) {
    const rows = rowsOf(given);
    if (isConnection && (rows < 1 || rows > MOST_ROWS)) return errors.pageSizeInvalid(rows, path);
  }
  for (const check of estimated.checks) {
    const refusal = check(given);
    if (refusal !== undefined) return refusal;
  }
  const { cost, heaviest } = estimated.measure(given);
  return cost > most ? errors.documentTooCostly(cost, most, heaviest()) : undefined;
}
