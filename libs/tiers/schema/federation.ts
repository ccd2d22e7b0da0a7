import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  buildASTSchema,
  extendSchema,
  parse,
} from 'graphql';

const DEFINITION_OF_EXTENSION = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
} as const;

/** Builds a subgraph's schema with `_entities` and `_service`. Federation's directives stay readable on the nodes. */
export function buildSubgraph(document: DocumentNode): GraphQLSchema {
  const definitions = withQuery(adoptOrphans(document.definitions.filter(describesTypes)));
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
  const entities = Object.values(schema.getTypeMap()).filter((type) =>
    [type.astNode, ...type.extensionASTNodes].some(
      (node) =>
        (node?.kind === Kind.OBJECT_TYPE_DEFINITION || node?.kind === Kind.OBJECT_TYPE_EXTENSION) &&
        node.directives?.some((directive) => directive.name.value === 'key'),
    ),
  );
  return extendSchema(
    schema,
    parse(
      machinery(
        entities.map((type) => type.name),
        schema,
      ),
    ),
    { assumeValidSDL: true },
  );
}

function describesTypes({ kind }: DefinitionNode): boolean {
  return kind !== Kind.DIRECTIVE_DEFINITION && kind !== Kind.SCHEMA_EXTENSION && kind !== Kind.SCHEMA_DEFINITION;
}

/** `extend type Query` without a `type Query` is usual in subgraphs: the first extension becomes the definition. */
function adoptOrphans(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const defined = new Set(
    definitions.flatMap((node) => (node.kind.endsWith('Definition') && 'name' in node ? [node.name?.value] : [])),
  );
  return definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_EXTENSION && node.kind !== Kind.INTERFACE_TYPE_EXTENSION) return node;
    if (defined.has(node.name.value)) return node;
    defined.add(node.name.value);
    return node.kind === Kind.OBJECT_TYPE_EXTENSION
      ? { ...node, kind: DEFINITION_OF_EXTENSION[node.kind] }
      : { ...node, kind: DEFINITION_OF_EXTENSION[node.kind] };
  });
}

/** A domain of entities alone has no query of its own, but is asked for them by one. */
function withQuery(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const hasQuery = definitions.some((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query');
  return hasQuery ? definitions : [...definitions, ...parse('type Query').definitions];
}

function machinery(entities: readonly string[], schema: GraphQLSchema): string {
  const known = (name: string): boolean => schema.getType(name) !== undefined;
  const fields = schema.getQueryType()?.getFields() ?? {};
  return [
    known('_Any') ? '' : 'scalar _Any',
    known('_Service') ? '' : 'type _Service { sdl: String }',
    entities.length === 0 || known('_Entity') ? '' : `union _Entity = ${entities.join(' | ')}`,
    'extend type Query {',
    '_service' in fields ? '' : '_service: _Service!',
    entities.length === 0 || '_entities' in fields ? '' : '_entities(representations: [_Any!]!): [_Entity]!',
    '_service' in fields && (entities.length === 0 || '_entities' in fields) ? '_schema: String' : '',
    '}',
  ].join('\n');
}
