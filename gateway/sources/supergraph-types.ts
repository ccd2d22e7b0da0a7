import { type GraphQLSchema, buildASTSchema, parse } from 'graphql';
import type { SupergraphFile } from '../supergraph/index.ts';

const known = new WeakMap<SupergraphFile, GraphQLSchema>();

/** The types of a supergraph, made when they are first wanted. */
export function typesOf(supergraph: SupergraphFile): GraphQLSchema {
  const schema =
    known.get(supergraph) ?? buildASTSchema(parse(supergraph.sdl), { assumeValid: true, assumeValidSDL: true });
  known.set(supergraph, schema);
  return schema;
}
