import { valueFromASTUntyped } from 'graphql';
import { isInputObjectType, getNullableType } from 'graphql';
import type { FieldPlan } from './plan.ts';
import type { Locator } from '../schema/rules.ts';
import { own } from '../record.ts';

/** The value of a field's argument: literal, variable or the schema's default; undefined when there is none. */
export function argumentOf(plan: FieldPlan, name: string, variables: Readonly<Record<string, unknown>>): unknown {
  const node = plan.args.find((argument) => argument.name.value === name)?.value;
  const given =
    node?.kind === 'Variable' ? own(variables, node.name.value) : node && valueFromASTUntyped(node, { ...variables });
  return given === undefined ? defaultOf(plan, name) : given;
}

/** How many edges a page was asked for. Owners take null for the default, which the language does not; undefined without one. */
export function pageSizeOf(plan: FieldPlan, variables: Readonly<Record<string, unknown>>): number | undefined {
  const given = argumentOf(plan, 'first', variables) ?? defaultOf(plan, 'first');
  return typeof given === 'number' ? given : undefined;
}

/** The value that a locator points to, input fields' defaults included. */
export function locatedValue(plan: FieldPlan, locator: Locator, variables: Readonly<Record<string, unknown>>): unknown {
  let value = argumentOf(plan, locator.argument, variables);
  let type = plan.field?.definition.args.find((argument) => argument.name === locator.argument)?.type;
  for (const step of locator.path) {
    const input = type && getNullableType(type);
    const field = isInputObjectType(input) ? input.getFields()[step] : undefined;
    value = own(value, step);
    if (value === undefined) value = field?.defaultValue;
    type = field?.type;
  }
  return value;
}

function defaultOf({ field }: FieldPlan, name: string): unknown {
  return field?.definition.args.find((argument) => argument.name === name)?.defaultValue;
}
