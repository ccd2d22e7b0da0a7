import type { GraphQLDataSource } from '@apollo/gateway';
import { type DocumentNode, type GraphQLFormattedError, type GraphQLSchema, isObjectType } from 'graphql';
import { collectFields, readDocument } from '#tiers';
import type { EdgeContext } from '../edge/index.ts';

type Source = GraphQLDataSource<EdgeContext>;
type Asked = { readonly document: DocumentNode; readonly variables: Readonly<Record<string, unknown>> };

/** What the gateway answers itself, and owners add to: without an owner it lacks what the owner was asked, and is there all the same. */
const ANSWERED_HERE: readonly string[] = ['Division', 'Viewer'];

/**
 * A source of owners' answers whose errors stand where something is missed. An owner that is down or refuses leaves one error for each
 * record; of a division or the viewer it concerns the fields alone that were asked of the owner.
 */
export function missingFields(source: Source, schema: () => GraphQLSchema): Source {
  return {
    async process(options) {
      const answer = await source.process(options);
      const document = 'document' in options ? options.document : undefined;
      if (document === undefined || !answer.errors?.length) return answer;
      const asked = { document, variables: options.request.variables ?? {} };
      return { ...answer, errors: answer.errors.flatMap((error) => atFields(error, asked, schema())) };
    },
  };
}

function atFields(
  error: GraphQLFormattedError,
  { document, variables }: Asked,
  schema: GraphQLSchema,
): GraphQLFormattedError[] {
  const [root, index, ...rest] = error.path ?? [];
  if (root !== '_entities' || index === undefined || rest.length > 0) return [error];
  const name: unknown = Object(Object(variables['representations'])[index])['__typename'];
  const type = ANSWERED_HERE.includes(String(name)) ? schema.getType(String(name)) : undefined;
  if (!isObjectType(type)) return [error];
  const { operation, fragments, defaults } = readDocument(document);
  const reading = { schema, fragments, conditions: { ...defaults, ...variables } };
  const query = schema.getQueryType() ?? type;
  const entities = collectFields(reading, query, [operation.selectionSet]).get(root) ?? [];
  const fields = collectFields(
    reading,
    type,
    entities.flatMap(({ selectionSet }) => selectionSet ?? []),
  );
  const keys = [...fields.keys()].filter((key) => key !== '__typename');
  return keys.length === 0 ? [error] : keys.map((key) => ({ ...error, path: [root, index, key] }));
}
