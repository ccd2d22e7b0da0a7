import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLFormattedError, execute, parse } from 'graphql';
import { onceForEach } from '#files';
import type { DivisionsContext } from './context.ts';
import { resolvers } from './division.resolvers.ts';

type Operation = {
  readonly query: string;
  readonly document?: DocumentNode | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
};

type Answer = { data: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] };

export type DivisionsSubgraph = {
  /** Throws what no resolver meant to throw: a failure of the program is not an answer. */
  answer(operation: Operation, context: DivisionsContext): Promise<Answer>;
};

/** The division tree as a subgraph that lives in the gateway: operations run on it without HTTP. */
export function buildDivisionsSubgraph(): DivisionsSubgraph {
  const schema = schemaOf(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'));
  return {
    async answer({ query, document, variables }, contextValue) {
      const operation = document ?? parse(query);
      const { data = null, errors } = await execute({
        schema,
        document: operation,
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
