import {
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
} from 'graphql';
import { type GraphError, errors } from '#errors';

type Given = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** How much of the schema a caller is told: the choices of an enum where introspection is on. */
type Telling = { readonly choices: boolean };

/**
 * Everything that keeps the variables of an operation from fitting their types, each fault at its path: graphql-js says the path
 * within an English sentence, and quotes the value, which may be a whole person.
 */
export function variableFaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Given,
  telling: Telling,
): GraphError[] {
  return variableDefinitions.flatMap(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node);
    const name = variable.name.value;
    if (!isInputType(type)) return [];
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return value === undefined && defaultValue !== undefined ? [] : faultsOf(value, type, [name], telling);
  });
}

function faultsOf(value: unknown, type: GraphQLInputType, path: Path, telling: Telling): GraphError[] {
  if (value === undefined || value === null) return isNonNullType(type) ? [errors.variableMissing(path)] : [];
  if (isNonNullType(type)) return faultsOf(value, type.ofType, path, telling);
  if (isListType(type)) {
    // One value stands for a list of it (GraphQL specification, 3.11).
    if (!Array.isArray(value)) return faultsOf(value, type.ofType, path, telling);
    return value.flatMap((one, index) => faultsOf(one, type.ofType, [...path, String(index)], telling));
  }
  if (!isInputObjectType(type)) return faultsOfLeaf(value, type, path, telling);
  if (typeof value !== 'object' || Array.isArray(value)) return [errors.variableOfOtherType(path, type.name)];
  const fields = type.getFields();
  const members = new Map<string, unknown>(Object.entries(value));
  const unknown = [...members.keys()].filter((name) => !Object.hasOwn(fields, name));
  return [
    ...Object.values(fields).flatMap((field) => {
      const member = members.get(field.name);
      if (member === undefined && !isRequiredInputField(field)) return [];
      return faultsOf(member, field.type, [...path, field.name], telling);
    }),
    ...unknown.map((name) => errors.variableFieldUnknown([...path, name], type.name)),
  ];
}

function faultsOfLeaf(value: unknown, type: GraphQLLeafType, path: Path, telling: Telling): GraphError[] {
  try {
    type.parseValue(value);
    return [];
  } catch {
    if (!isEnumType(type) || !telling.choices) return [errors.variableOfOtherType(path, type.name)];
    const choices = type.getValues().map(({ name }) => name);
    return [errors.variableNoChoice(path, choices)];
  }
}
