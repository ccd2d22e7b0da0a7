import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, Kind } from 'graphql';
import type { Check } from './checks.ts';
import type { Variables } from './given.ts';
import { type Heaviest, Measure } from './measure.ts';
import type { Page } from './outline.ts';
import { planningCostOf } from './planning.ts';
import { type FieldFacts, OperationReader } from './read-operation.ts';

/** What an operation costs with the variables of one request, and what of it costs most. */
export type Cost = { readonly cost: number; readonly heaviest: () => Heaviest };

/** What the answer to an operation may hold, as far as the document tells. */
export type Estimate = {
  readonly pages: readonly Page[];
  readonly checks: readonly Check[];
  readonly planningCost: number;
  readonly measure: (variables: Variables) => Cost;
};

/** Reads an operation once, so that a request costs a walk over its lists alone. Introspection costs nothing. */
export function estimate(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  facts: FieldFacts,
): Estimate {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const reader = new OperationReader(schema, fragments, operation, facts);
  const root = schema.getRootType(operation.operation) ?? undefined;
  const selections = reader.read(operation.selectionSet, root, []);
  const { pages, checks } = reader;
  return {
    pages,
    checks,
    planningCost: planningCostOf(selections),
    measure: (variables) => {
      const measure = new Measure(schema, facts.divisionSizes, variables);
      return { cost: measure.costOf(selections, root), heaviest: () => measure.heaviestOf(selections, root) };
    },
  };
}
