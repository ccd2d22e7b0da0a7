import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation, HTTPGraphQLHead } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { DocumentLimits } from '#config';
import { MOST_ROWS } from '#cursor';
import { GraphError, errors } from '#errors';
import { findMisfits } from '#graphql-request';
import type { EdgeContext } from '../context.ts';
import { type InFlightLimit, TakenBefore } from '../load/index.ts';
import { type Estimate, estimate } from './estimate.ts';
import type { Variables } from './given.ts';
import type { FieldFacts } from './read-operation.ts';

type Resolved = GraphQLRequestContextDidResolveOperation<EdgeContext>;

type Options = {
  readonly limits: DocumentLimits;
  readonly mostRows?: number | undefined;
  readonly facts: FieldFacts;
  readonly enterFlight: InFlightLimit;
};

/**
 * Refuses an operation whose pages are too large, that asks owners for a month or a page which is none, or that costs too
 * much, before it is planned. What depends on the document alone is read once for each document; the variables are
 * looked at with each request. What passes waits until there is room for its cost; the first time, for that of planning it too.
 */
export function limitsPlugin({
  limits,
  mostRows = MOST_ROWS,
  facts,
  enterFlight,
}: Options): ApolloServerPlugin<EdgeContext> {
  const most = { cost: limits.cost, rows: mostRows };
  const known = new WeakMap<OperationDefinitionNode, { estimated: Estimate; before: TakenBefore }>();
  /** Waits for room, and gives what is to be called with what it took when the operation was answered. */
  const enter = async ({
    schema,
    document,
    operation,
    request,
    contextValue,
  }: Resolved): Promise<(work: EdgeContext['work']) => void> => {
    if (operation === undefined) throw errors.operationUnknown();
    const variables = request.variables ?? {};
    // Measured only when they fit: a number without end would have no cost, and the queue no count of what is under way.
    const [misfit] = findMisfits(schema, operation, variables);
    if (misfit !== undefined) throw misfit;
    const found = known.get(operation);
    const { estimated, before } = found ?? {
      estimated: estimate(schema, document, operation, facts),
      before: new TakenBefore(),
    };
    known.set(operation, { estimated, before });
    const cost = costOf(estimated, variables, most);
    const planning = found === undefined ? estimated.planningCost : 0;
    const ownerRequests = before.ownerRequests(cost);
    const release = await enterFlight(contextValue, { cost: cost + planning, ownerRequests });
    return (work) => {
      before.note(cost, work.ownerRequests);
      release();
    };
  };
  return {
    requestDidStart: async () => {
      let end: ((work: EdgeContext['work']) => void) | undefined;
      return {
        didResolveOperation: async (resolved) => {
          resolved.contextValue.validated(resolved.source);
          try {
            end = await enter(resolved);
          } catch (error) {
            if (error instanceof GraphError) tellWhen(error, resolved.response.http);
            throw error;
          }
        },
        willSendResponse: async ({ contextValue }) => end?.(contextValue.work),
      };
    },
  };
}

/** The cost of an operation with these variables. Errors: PAGE_SIZE_INVALID, DOCUMENT_TOO_COSTLY and those of the checks. */
function costOf(
  { pages, checks, measure }: Estimate,
  given: Variables,
  most: { readonly cost: number; readonly rows: number },
): number {
  for (const { isConnection, rowsOf, path } of pages) {
    const rows = rowsOf(given);
    if (isConnection && (rows < 1 || rows > most.rows)) throw errors.pageSizeInvalid(rows, path, most.rows);
  }
  for (const check of checks) {
    const refusal = check(given);
    if (refusal !== undefined) throw refusal;
  }
  const { cost, heaviest } = measure(given);
  if (cost > most.cost) throw errors.documentTooCostly(cost, most.cost, heaviest());
  return cost;
}

/** RFC 6585, 4 and RFC 9110, 15.6.4: who may come again is told when. Who has gone hears nothing. */
function tellWhen({ code, extensions }: GraphError, http: HTTPGraphQLHead): void {
  http.status = code === 'OVERLOADED' ? 503 : code === 'SHARE_EXCEEDED' ? 429 : 400;
  if (extensions['retryAfter'] !== undefined) http.headers.set('retry-after', String(extensions['retryAfter']));
}
