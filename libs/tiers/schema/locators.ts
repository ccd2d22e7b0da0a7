import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Locator, TierSchemaError, directiveOf } from './rules.ts';

/** Every place in the field's arguments that carries `@locates`, in the order of definition. */
export function locatorsOf(coordinate: string, field: GraphQLField<unknown, unknown>): Locator[] {
  return field.args.flatMap((argument) =>
    directiveOf(argument, 'locates') === undefined
      ? nested(coordinate, argument.name, argument.type, [], new Set())
      : [locator(coordinate, argument.name, [], argument.type)],
  );
}

function nested(
  coordinate: string,
  argument: string,
  type: GraphQLInputType,
  path: readonly string[],
  above: ReadonlySet<string>,
): Locator[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || isList(type) || above.has(named.name)) return [];
  const inside = new Set([...above, named.name]);
  return Object.values(named.getFields()).flatMap((field) =>
    directiveOf(field, 'locates') === undefined
      ? nested(coordinate, argument, field.type, [...path, field.name], inside)
      : [locator(coordinate, argument, [...path, field.name], field.type)],
  );
}

function locator(coordinate: string, argument: string, path: readonly string[], type: GraphQLInputType): Locator {
  if (isList(type))
    throw new TierSchemaError(coordinate, `@locates on ${[argument, ...path].join('.')}: a list has no one place`);
  return { argument, path, isId: getNamedType(type).name === 'ID' };
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
