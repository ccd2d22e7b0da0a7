import { type FieldNode, type OperationDefinitionNode, Kind, valueFromASTUntyped } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** Of an argument's name, how to read its value when the variables come; undefined when it is left out. */
export type Given = (argument: string) => (variables: Variables) => unknown;

/** What the variables of an operation are where nothing is given. */
export function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return Object.fromEntries(defaults);
}

/** The arguments of a field, by number, text or variable. */
export function readerOf(node: FieldNode, defaults: Variables): Given {
  return (argument) => {
    const value = node.arguments?.find(({ name }) => name.value === argument)?.value;
    if (value === undefined) return () => undefined;
    // Variables may stand within it.
    if (value.kind === Kind.OBJECT) return (variables) => valueFromASTUntyped(value, { ...defaults, ...variables });
    if (value.kind !== Kind.VARIABLE) {
      const literal = valueFromASTUntyped(value);
      return () => literal;
    }
    const name = value.name.value;
    return (variables) => (Object.hasOwn(variables, name) ? variables[name] : defaults[name]);
  };
}
