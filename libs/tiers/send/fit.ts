import { valueFromASTUntyped } from 'graphql';
import { type FieldPlan, type ObjectPlan, type Shape, coordinateOf } from '../compile/plan.ts';
import type { Outline } from './outline.ts';

/**
 * The first that a field uses and the instance does not have: a field, argument, input field or value, as a schema coordinate. What
 * may be left out is not looked at; undefined when the instance has all the rest.
 */
export function findLack(
  plan: FieldPlan,
  outline: Outline,
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  const { typeName, name, args, field, isDispensable } = plan;
  if (isDispensable || field === undefined) return undefined;
  if (!outline.knows(typeName, name, args)) return outline.lackingArgument(typeName, name, args) ?? coordinateOf(plan);
  for (const argument of args) {
    const type = field.definition.args.find((known) => known.name === argument.name.value)?.type;
    const value = valueFromASTUntyped(argument.value, { ...variables });
    const lacking = type && outline.lackingIn(typeName, name, { name: argument.name.value, type, value });
    if (lacking !== undefined) return lacking;
  }
  return inShape(plan.shape, outline, variables);
}

function inShape(shape: Shape, outline: Outline, variables: Readonly<Record<string, unknown>>): string | undefined {
  if (shape.kind === 'list') return inShape(shape.of, outline, variables);
  if (shape.kind === 'leaf') return undefined;
  for (const plan of shape.types.values()) {
    const lacking = inObject(plan, outline, variables);
    if (lacking !== undefined) return lacking;
  }
  return undefined;
}

function inObject(
  { typeName, asked }: ObjectPlan,
  outline: Outline,
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  if (asked.length > 0 && !outline.knowsType(typeName)) return typeName;
  for (const field of asked) {
    const lacking = findLack(field, outline, variables);
    if (lacking !== undefined) return lacking;
  }
  return undefined;
}
