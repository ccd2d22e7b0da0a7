import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ErrorCode } from '#errors';

/** Routers write longer documents than people: those of one stage, joined by aliases. */
const MOST_TOKENS = 15_000;
const REMEMBERED = 1000;

type Refusal = { readonly errors: readonly object[] };

/** Reads documents that are valid against the schema, each once; what is wrong with another is ready to be sent. */
export function createDocumentReader(schema: GraphQLSchema): (query: string) => DocumentNode | Refusal {
  const known = new LRUCache<string, DocumentNode>({ max: REMEMBERED });
  return (query) => {
    const found = known.get(query);
    if (found !== undefined) return found;
    try {
      const document = parse(query, { maxTokens: MOST_TOKENS });
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors: errors.map(withCode('GRAPHQL_VALIDATION_FAILED')) };
      known.set(query, document);
      return document;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { errors: [withCode('GRAPHQL_PARSE_FAILED')(error)] };
    }
  };
}

export function withCode(code: ErrorCode) {
  return ({ message, locations }: GraphQLError) => ({ message, locations, extensions: { code } });
}
