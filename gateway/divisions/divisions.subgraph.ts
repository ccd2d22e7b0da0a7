import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLFormattedError, type GraphQLSchema, execute, parse } from 'graphql';
import { onceForEach } from '#files';
import type { DivisionsContext } from './context.ts';
import { resolvers } from './division.resolvers.ts';

export type Operation = {
  readonly query: string;
  readonly document?: DocumentNode | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
};

type Answer = { data: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] };

export type DivisionsSubgraph = {
  readonly schema: GraphQLSchema;
  /** Throws what no resolver meant to throw: a failure of the program is not an answer. */
  answer(operation: Operation, context: DivisionsContext): Promise<Answer>;
};

/** The division tree as a subgraph: operations run on it without HTTP. */
export function buildDivisionsSubgraph(): DivisionsSubgraph {
  const schema = schemaOf(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'));
  return {
    schema,
    async answer({ query, document, operationName, variables }, contextValue) {
      const operation = document ?? parse(query);
      const { data = null, errors } = await execute({
        schema,
        document: operation,
        operationName,
        variableValues: variables,
        contextValue,
      });
      const unmeant = errors?.find(({ extensions }) => extensions['code'] === undefined);
      if (unmeant !== undefined) throw unmeant.originalError ?? unmeant;
      return { data, ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }) };
    },
  };
}

const schemaOf = onceForEach((sdl) => buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: { ...resolvers } }]));
