import {
  type ArgumentNode,
  type FieldDefinitionNode,
  type GraphQLInputType,
  type InputValueDefinitionNode,
  Kind,
  type TypeNode,
  getNamedType,
  isEnumType,
  isInputObjectType,
  parse,
} from 'graphql';
import { isRecord } from '../record.ts';

/** What an instance's own schema has: enough to leave out of a read what it lacks, and to see that a write does not fit it. */
export type Outline = {
  knowsType(typeName: string): boolean;
  /** Whether the instance has the field and takes every one of the arguments. */
  knows(typeName: string, fieldName: string, args: readonly ArgumentNode[]): boolean;
  /** The first argument, as Type.field(argument:), that the instance's field does not take; undefined without such a field. */
  lackingArgument(typeName: string, fieldName: string, args: readonly ArgumentNode[]): string | undefined;
  /** The first that an argument's value uses of its type here and the instance's does not have, as Input.field or Enum.VALUE. */
  lackingIn(typeName: string, fieldName: string, argument: ArgumentValue): string | undefined;
};

type ArgumentValue = { readonly name: string; readonly type: GraphQLInputType; readonly value: unknown };
type InputType =
  | { readonly kind: 'object'; readonly fields: Map<string, InputValueDefinitionNode> }
  | { readonly kind: 'enum'; readonly values: Set<string> };

/** Reads an instance's SDL. Throws GraphQLError when it does not parse. */
export function readOutline(sdl: string): Outline {
  const types = new Map<string, Map<string, FieldDefinitionNode>>();
  const inputs = new Map<string, InputType>();
  for (const node of parse(sdl, { noLocation: true }).definitions) {
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION) {
      const known = inputs.get(node.name.value);
      const fields = known?.kind === 'object' ? known.fields : new Map<string, InputValueDefinitionNode>();
      for (const field of node.fields ?? []) fields.set(field.name.value, field);
      inputs.set(node.name.value, { kind: 'object', fields });
    } else if (node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_EXTENSION) {
      const known = inputs.get(node.name.value);
      const values = known?.kind === 'enum' ? known.values : new Set<string>();
      for (const value of node.values ?? []) values.add(value.name.value);
      inputs.set(node.name.value, { kind: 'enum', values });
    } else if ('fields' in node && 'interfaces' in node) {
      const fields = types.get(node.name.value) ?? new Map<string, FieldDefinitionNode>();
      for (const field of node.fields ?? []) fields.set(field.name.value, field);
      types.set(node.name.value, fields);
    }
  }
  const takes = (typeName: string, fieldName: string, argument: string) =>
    types
      .get(typeName)
      ?.get(fieldName)
      ?.arguments?.find(({ name }) => name.value === argument);
  const lackingArgument: Outline['lackingArgument'] = (typeName, fieldName, args) => {
    if (types.get(typeName)?.get(fieldName) === undefined) return undefined;
    const lacking = args.find(({ name }) => takes(typeName, fieldName, name.value) === undefined);
    return lacking && `${typeName}.${fieldName}(${lacking.name.value}:)`;
  };
  return {
    knowsType: (typeName) => types.has(typeName),
    knows: (typeName, fieldName, args) =>
      types.get(typeName)?.has(fieldName) === true && lackingArgument(typeName, fieldName, args) === undefined,
    lackingArgument,
    lackingIn: (typeName, fieldName, { name, type, value }) => {
      const taken = takes(typeName, fieldName, name);
      return taken && findLacking(taken.type, type, value, inputs);
    },
  };
}

/** What the type here does not have either is the caller's mistake, and for the instance to say. */
function findLacking(
  theirs: TypeNode,
  ours: GraphQLInputType,
  value: unknown,
  inputs: ReadonlyMap<string, InputType>,
): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (theirs.kind === Kind.NON_NULL_TYPE) return findLacking(theirs.type, ours, value, inputs);
  if (theirs.kind === Kind.LIST_TYPE) {
    const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
    return firstOf(elements, (element) => findLacking(theirs.type, ours, element, inputs));
  }
  const name = theirs.name.value;
  const [input, type] = [inputs.get(name), getNamedType(ours)];
  if (input?.kind === 'enum' && isEnumType(type) && typeof value === 'string')
    return input.values.has(value) || type.getValue(value) == null ? undefined : `${name}.${value}`;
  if (input?.kind !== 'object' || !isInputObjectType(type) || !isRecord(value)) return undefined;
  return firstOf(Object.entries(type.getFields()), ([key, { type: member }]) => {
    if (!Object.hasOwn(value, key)) return undefined;
    const field = input.fields.get(key);
    return field === undefined ? `${name}.${key}` : findLacking(field.type, member, value[key], inputs);
  });
}

function firstOf<Element>(
  elements: readonly Element[],
  find: (element: Element) => string | undefined,
): string | undefined {
  for (const element of elements) {
    const found = find(element);
    if (found !== undefined) return found;
  }
  return undefined;
}
