import { composeSchemaContract } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import { type ComposedSubgraph, finished, servicesOf } from './compose.ts';
import { prune } from './prune.ts';

/**
 * Composes a contract of the supergraph: what has one of the tags, and nothing else. Errors: SUPERGRAPH_INVALID, as compose; a tagged
 * field of a type that is not tagged is one of them.
 */
export function composeContract(
  subgraphs: readonly ComposedSubgraph[],
  tierDirectives: string,
  tags: readonly string[],
): string {
  const filter = { include: new Set(tags), exclude: new Set<string>() };
  return finished(composeSchemaContract(servicesOf(subgraphs, tierDirectives), filter), (sdl) =>
    print(prune(parse(sdl))),
  );
}
