import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  getNamedType,
  isObjectType,
} from 'graphql';

export type Source = { readonly location?: string; readonly document?: DocumentNode };

/** What every list may take, in the order in which questions name them. */
const ARGUMENTS = ['within', 'filter', 'orderBy', 'search', 'first', 'after'] as const;
const PART = /^\s*field: '(\w+)',$/m;
const ENDING = 'Row';

/** For `npm run codegen`: the question of each list that a `*.list.ts` declares, by its `field` and the fragment of its rows. */
export function questionsOf(schema: GraphQLSchema, sources: readonly Source[]): string[] {
  return sources
    .flatMap(({ location = '', document }) => {
      if (!location.endsWith('.list.ts')) return [];
      const fragment = document?.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION);
      return fragment === undefined ? [] : [questionOf(schema, location, fragment)];
    })
    .toSorted();
}

function questionOf(schema: GraphQLSchema, location: string, { name: { value: row } }: FragmentDefinitionNode): string {
  const [, name = ''] = PART.exec(readFileSync(location, 'utf8')) ?? [];
  const field = listFieldsOf(schema).find((one) => one.name === name);
  if (field === undefined)
    throw new Error(`${location}: the list needs a line \`field: '…',\` that names a list of the graph.`);
  if (!row.endsWith(ENDING))
    throw new Error(`${location}: the fragment ${row} of the list's rows must be named …${ENDING}.`);
  const taken = argumentsOf(field);
  const variables = taken.map(
    ({ name: one, type }) => `$${one}: ${String(type).replace(/!$/, one === 'within' ? '!' : '')}`,
  );
  const given = taken.map(({ name: one }) => `${one}: $${one}`);
  return `query ${row.slice(0, -ENDING.length)}(${variables.join(', ')}) {
    ${name}(${given.join(', ')}) {
      totalCount edges { cursor node { ...${row} } } pageInfo { hasNextPage endCursor }
    }
  }`;
}

/** The fields that answer with a page of what is within a division. */
export function listFieldsOf(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => {
    const type = getNamedType(field.type);
    const isConnection = isObjectType(type) && 'edges' in type.getFields();
    return isConnection && ['within', 'first', 'after'].every((name) => field.args.some((one) => one.name === name));
  });
}

/** Of what a field takes, what lists give it. */
export function argumentsOf({ args }: GraphQLField<unknown, unknown>): GraphQLField<unknown, unknown>['args'] {
  return ARGUMENTS.flatMap((name) => args.filter((one) => one.name === name));
}
