import { type DocumentNode, Kind, parse, visit } from 'graphql';

/** As Relay's compiler reads it: a type with it is fetched again by `fetch__<Type>(<field_name>:)`. */
const { definitions } = parse(`
  "Relay: what has it is fetched again by the field of Query named fetch__ and the type."
  directive @fetchable(field_name: String!) on OBJECT
`);
const [applied] = parse('type T @fetchable(field_name: "id")').definitions;
const PREFIX = 'fetch__';

/**
 * The schema with `@fetchable` on each type that has a field `fetch__<Type>`, so that Relay's `@refetchable` and pagination work on
 * it. Callers' tools read it in the printed schema: no introspection tells what directives a schema applies.
 */
export function withFetchable(schema: DocumentNode): DocumentNode {
  const types = fetchableTypes(schema);
  if (types.size === 0) return schema;
  const marked = visit(schema, {
    ObjectTypeDefinition: (node) =>
      types.has(node.name.value) && applied?.kind === Kind.OBJECT_TYPE_DEFINITION
        ? { ...node, directives: [...(node.directives ?? []), ...(applied.directives ?? [])] }
        : undefined,
  });
  return { ...marked, definitions: [...marked.definitions, ...definitions] };
}

function fetchableTypes({ definitions: all }: DocumentNode): ReadonlySet<string> {
  const fields = all.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query' ? (node.fields ?? []) : [],
  );
  const names = fields.map(({ name }) => name.value).filter((name) => name.startsWith(PREFIX));
  return new Set(names.map((name) => name.slice(PREFIX.length)));
}
