import { type GraphQLSchema, buildASTSchema, parse } from 'graphql';
import { onceForEach } from '#files';
import type { SupergraphFile } from '../supergraph/index.ts';

/** The types of a supergraph, made when they are first wanted. */
export function typesOf({ sdl }: SupergraphFile): GraphQLSchema {
  return typesIn(sdl);
}

const typesIn = onceForEach((sdl) => buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true }));
