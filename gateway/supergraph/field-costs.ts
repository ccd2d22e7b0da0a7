import {
  GraphQLError,
  type DirectiveNode,
  type ObjectTypeDefinitionNode,
  parse,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { z } from 'zod';
import { onceForEach } from '#files';

/**
 * What a schema declares of the work behind a field, by `@cost` and `@listSize` of Federation 2.9
 * (https://specs.apollo.dev/cost/v0.1, after the GraphQL Cost Directive Specification of IBM).
 */
export type FieldCost = {
  /** What one value costs; 1 where nothing is declared. */
  readonly weight: number;
  /** How long the list is where nothing says so. */
  readonly assumedSize: number | undefined;
  /** The arguments that say how long the list is. */
  readonly slicingArguments: readonly string[];
};

const costArguments = z.object({ weight: z.number().min(0) });
const listArguments = z.object({
  assumedSize: z.number().min(0).optional(),
  slicingArguments: z.array(z.string()).default([]),
});

/** The fields of a supergraph that declare a cost, as `Type.field`. What does not parse declares none. */
export const readFieldCosts = onceForEach((supergraphSdl): ReadonlyMap<string, FieldCost> => {
  const costs = new Map<string, FieldCost>();
  const enter = ({ name, fields = [] }: ObjectTypeDefinitionNode): void => {
    for (const field of fields) {
      const cost = costOf(field.directives ?? []);
      if (cost !== undefined) costs.set(`${name.value}.${field.name.value}`, cost);
    }
  };
  try {
    visit(parse(supergraphSdl), { ObjectTypeDefinition: enter });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return costs;
});

function costOf(directives: readonly DirectiveNode[]): FieldCost | undefined {
  const cost = costArguments.safeParse(argumentsOf(directives, 'cost')).data;
  const list = listArguments.safeParse(argumentsOf(directives, 'listSize')).data;
  if (cost === undefined && list === undefined) return undefined;
  return {
    weight: cost?.weight ?? 1,
    assumedSize: list?.assumedSize,
    slicingArguments: list?.slicingArguments ?? [],
  };
}

function argumentsOf(directives: readonly DirectiveNode[], named: string): unknown {
  const directive = directives.find(({ name }) => name.value === named);
  if (directive === undefined) return undefined;
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}
