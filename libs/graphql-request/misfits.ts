import {
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
} from 'graphql';
import { GraphError, errors } from '#errors';

/** A list of thousands of records may be wrong in each; the first few say enough. */
const MOST = 20;

/**
 * Why variables do not fit the types that the operation declares, each fault at its path, which begins with the variable's name:
 * BAD_USER_INPUT. None of the values is said again, since they may be a person's. Empty when all fit.
 */
export function findMisfits(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: Pick<OperationDefinitionNode, 'variableDefinitions'>,
  variables: Readonly<Record<string, unknown>>,
): GraphError[] {
  const { errors: unfit } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: MOST });
  if (unfit === undefined) return [];
  const found = variableDefinitions.flatMap(({ type: node, variable: { name }, defaultValue }) => {
    const type = typeFromAST(schema, node);
    const isGiven = Object.hasOwn(variables, name.value) || defaultValue === undefined;
    return isInputType(type) && isGiven ? misfitsOf(type, variables[name.value], [name.value]) : [];
  });
  return found.length > 0 ? found.slice(0, MOST) : [errors.misfit('OTHER', [])];
}

function misfitsOf(type: GraphQLInputType, value: unknown, path: readonly string[]): GraphError[] {
  if (isNonNullType(type)) {
    const isMissing = value === null || value === undefined;
    return isMissing ? [errors.misfit('MISSING', path)] : misfitsOf(type.ofType, value, path);
  }
  if (value === null || value === undefined) return [];
  if (isListType(type)) {
    // GraphQL takes a value for the list of it alone.
    if (!Array.isArray(value)) return misfitsOf(type.ofType, value, path);
    return value.flatMap((one, index) => misfitsOf(type.ofType, one, [...path, String(index)]));
  }
  if (!isInputObjectType(type)) return leafMisfits(type, value, path);
  if (typeof value !== 'object' || Array.isArray(value)) {
    return [errors.misfit('WRONG_TYPE', path, { type: type.name })];
  }
  const given = new Map<string, unknown>(Object.entries(value));
  const fields = type.getFields();
  const unknown = [...given.keys()].filter((name) => !Object.hasOwn(fields, name));
  return [
    ...Object.values(fields).flatMap((field) =>
      given.get(field.name) === undefined && !isRequiredInputField(field)
        ? []
        : misfitsOf(field.type, given.get(field.name), [...path, field.name]),
    ),
    ...unknown.map((name) => errors.misfit('UNKNOWN_FIELD', [...path, name], { type: type.name })),
  ];
}

function leafMisfits(
  type: Exclude<GraphQLInputType, { ofType: unknown }>,
  value: unknown,
  path: readonly string[],
): GraphError[] {
  try {
    if (!isInputObjectType(type)) type.parseValue(value);
    return [];
  } catch (error) {
    // A scalar of the graph says by itself what is wrong.
    if (error instanceof GraphError) return [error.at(path)];
    return [errors.misfit(isEnumType(type) ? 'UNKNOWN_CHOICE' : 'WRONG_TYPE', path, { type: type.name })];
  }
}
