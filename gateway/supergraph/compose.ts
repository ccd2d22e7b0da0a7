import { type CompositionResult, composeServices, type ServiceDefinition } from '@theguild/federation-composition';
import { concatAST, GraphQLError, parse, Source } from 'graphql';
import type { SdlFile } from '#domain-sdl';
import { StartError } from '#errors';

/** A schema that takes part in the supergraph: its name, where it is asked, and the files of its SDL. */
export type ComposedSubgraph = {
  readonly name: string;
  readonly url: string;
  readonly files: readonly SdlFile[];
};

/**
 * Composes schemas into one plain Federation 2 supergraph; the tier directives are dropped on the way.
 * Errors: SUPERGRAPH_INVALID with one line a problem, each with its file and line where it has one.
 */
export function compose(subgraphs: readonly ComposedSubgraph[], tierDirectives: string): string {
  return finished(composeServices(servicesOf(subgraphs, tierDirectives)));
}

/** What the composition library takes. Errors: SUPERGRAPH_INVALID for what does not parse. */
export function servicesOf(subgraphs: readonly ComposedSubgraph[], tierDirectives: string): ServiceDefinition[] {
  const directives = parse(tierDirectives);
  return subgraphs.map(({ name, url, files }) => ({
    name,
    url,
    typeDefs: concatAST([...files.map(parseFile), directives]),
  }));
}

/** The text of a composed file. Errors: SUPERGRAPH_INVALID. */
export function finished(result: CompositionResult, shape = (sdl: string): string => sdl): string {
  if (result.errors) throw invalid(result.errors);
  return `# Written by npm run compose; do not edit.\n${shape(result.supergraphSdl).trim()}\n`;
}

/** A domain's SDL together with the directives it uses: all that the tier router needs to know of it. */
export function withTierRules({ files }: ComposedSubgraph, tierDirectives: string): string {
  const parts = [...files.map(({ sdl }) => sdl), tierDirectives].map((part) => part.trim());
  return `# Written by npm run compose; do not edit.\n${parts.join('\n\n')}\n`;
}

function parseFile({ path, sdl }: SdlFile) {
  try {
    return parse(new Source(sdl, path));
  } catch (error) {
    throw error instanceof GraphQLError ? invalid([error]) : error;
  }
}

function invalid(problems: readonly GraphQLError[]): StartError {
  const lines = problems.map((problem) => {
    const place = problem.source === undefined ? '' : `${problem.source.name}:${problem.locations?.[0]?.line ?? 1}: `;
    return `${place}${problem.message}`;
  });
  return new StartError('SUPERGRAPH_INVALID', `the schemas do not compose:\n  ${lines.join('\n  ')}`);
}
