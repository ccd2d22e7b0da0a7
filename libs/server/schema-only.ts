import { Kind, parse } from 'graphql';

const SCHEMA_FIELDS: ReadonlySet<string> = new Set(['_service', '__schema', '__type', '__typename']);

/** Whether a request asks for nothing but the schema: what an instance answers without a token. Fragments at the root count as more. */
export function asksForSchemaOnly(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return false;
  try {
    return parse(body.query, { maxTokens: 5000, noLocation: true }).definitions.every(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ||
        (definition.kind === Kind.OPERATION_DEFINITION &&
          definition.operation === 'query' &&
          definition.selectionSet.selections.every(
            (selection) => selection.kind === Kind.FIELD && SCHEMA_FIELDS.has(selection.name.value),
          )),
    );
  } catch {
    return false;
  }
}
