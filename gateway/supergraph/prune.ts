import { type ASTNode, type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

/**
 * Takes out of a supergraph whatever is `@inaccessible`, and each subgraph that nothing is left of. A contract then holds nothing
 * that its readers may not see: what is not there can neither be planned nor be named in a message.
 */
export function prune(supergraph: DocumentNode): DocumentNode {
  const open = visit(supergraph, { enter: (node) => (isClosed(node) ? null : undefined) });
  const types = new Set(
    open.definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])),
  );
  const graphs = graphsOfFields(open);
  const isGone = (graph: string | undefined): boolean => graph !== undefined && !graphs.has(graph);
  return visit(open, {
    OperationTypeDefinition: ({ type }) => (types.has(type.name.value) ? undefined : null),
    Directive: (node) => (isGone(graphIn(node)) || isNamed('inaccessible')(node) ? null : undefined),
    EnumValueDefinition: ({ name, directives }) =>
      directives?.some(isNamed('join__graph')) && isGone(name.value) ? null : undefined,
  });
}

function isClosed(node: ASTNode): boolean {
  if (!('directives' in node) || !node.directives?.some(isNamed('inaccessible'))) return false;
  // The types that composition's own directives are made of stay, without the mark: they are no part of the schema that is asked.
  return node.kind === Kind.FIELD_DEFINITION || !('name' in node && node.name?.value.includes('__'));
}

function isNamed(name: string): (directive: DirectiveNode) => boolean {
  return (directive) => directive.name.value === name;
}

/** The subgraphs that some field is asked of; of one that shares only keys with others nothing is ever needed. */
function graphsOfFields(supergraph: DocumentNode): ReadonlySet<string> {
  const graphs = new Set<string>();
  visit(supergraph, {
    FieldDefinition: ({ directives = [] }) => {
      for (const directive of directives) graphs.add(graphIn(directive) ?? '');
    },
  });
  return graphs;
}

function graphIn({ arguments: given = [] }: DirectiveNode): string | undefined {
  const value = given.find(({ name }) => name.value === 'graph')?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}
