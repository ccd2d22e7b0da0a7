import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type OperationDefinitionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';

/** What of an operation depends on nothing but its document. */
export type ReadDocument = {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The variables in @skip and @include. */
  readonly conditions: readonly string[];
  readonly defaults: Readonly<Record<string, unknown>>;
  /** No response key of the document starts with it. */
  readonly prefix: string;
};

/** Errors: GraphQLError when the document has no such operation. */
export function readDocument(document: DocumentNode, name = ''): ReadDocument {
  const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
  const isOnly = name === '' && operations.length === 1;
  const operation = isOnly ? operations[0] : operations.find((node) => node.name?.value === name);
  if (operation === undefined) {
    throw new GraphQLError(`The document has no operation "${name}". Name one that it defines.`);
  }
  const fragments = document.definitions.filter((node) => node.kind === 'FragmentDefinition');
  const conditions = new Set<string>();
  const keys: string[] = [];
  visit(document, {
    Field: (node) => void keys.push(node.alias?.value ?? node.name.value),
    Directive: (node) => {
      const value = node.arguments?.[0]?.value;
      const isCondition = node.name.value === 'skip' || node.name.value === 'include';
      if (isCondition && value?.kind === 'Variable') conditions.add(value.name.value);
    },
  });
  return {
    operation,
    fragments: new Map(fragments.map((node) => [node.name.value, node])),
    conditions: [...conditions],
    defaults: defaultsOf(operation),
    prefix: prefixFor(keys),
  };
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

function prefixFor(keys: readonly string[]): string {
  let prefix = 'tier';
  while (keys.some((key) => key.startsWith(prefix))) prefix += '_';
  return prefix;
}
