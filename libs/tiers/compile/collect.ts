import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  isAbstractType,
} from 'graphql';

/** What a document brings to the compilation: its fragments and the values of the variables in @skip and @include. */
export type Reading = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Readonly<Record<string, unknown>>;
};

export type CompositeType = GraphQLObjectType | GraphQLInterfaceType;

/** The fields that the selections ask of an object of the type, by response key, in the order of the document. */
export function collectFields(
  reading: Reading,
  type: CompositeType,
  selections: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const collected = new Map<string, FieldNode[]>();
  for (const selection of selections) collectInto(collected, reading, type, selection);
  return collected;
}

function collectInto(
  collected: Map<string, FieldNode[]>,
  reading: Reading,
  type: CompositeType,
  { selections }: SelectionSetNode,
): void {
  for (const selection of selections) {
    if (!isIncluded(selection, reading.conditions)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = collected.get(key);
      if (nodes === undefined) collected.set(key, [selection]);
      else nodes.push(selection);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : reading.fragments.get(selection.name.value);
    if (fragment !== undefined && applies(reading.schema, fragment.typeCondition?.name.value, type)) {
      collectInto(collected, reading, type, fragment.selectionSet);
    }
  }
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: CompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

function isIncluded({ directives = [] }: SelectionNode, conditions: Reading['conditions']): boolean {
  return directives.every((directive) => {
    const given = directive.arguments?.[0]?.value;
    const value =
      given?.kind === Kind.VARIABLE ? conditions[given.name.value] : given?.kind === Kind.BOOLEAN && given.value;
    return directive.name.value === 'skip'
      ? value !== true
      : directive.name.value === 'include'
        ? value === true
        : true;
  });
}
