import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  GraphQLError,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { z } from 'zod';
import { StartError } from '#errors';
import { onceForEach } from '#files';
import { contractTags } from './contract-tags.ts';
import { type FieldCost, readFieldCosts } from './field-costs.ts';
import { readFormFields } from './form-fields.ts';

/** A subgraph as the supergraph names it. */
export type Subgraph = { readonly name: string; readonly url: string };

/** A supergraph with its subgraphs and, for those that have one beside it, the SDL with the tier rules. */
export type SupergraphFile = {
  readonly sdl: string;
  readonly subgraphs: readonly Subgraph[];
  readonly tierSdls: ReadonlyMap<string, string>;
  /** The fields of those, as `Type.field`. */
  readonly tieredFields: ReadonlySet<string>;
  /** What fields cost that declare it, as `Type.field`. */
  readonly fieldCosts: ReadonlyMap<string, FieldCost>;
  /** What the public hands in and asks by a receipt, as `Type.field`. */
  readonly formFields: ReadonlySet<string>;
  /** Its contracts, for partners and for the public, by their tags. */
  contractOf(tags: readonly string[]): string | undefined;
};

const graphArguments = z.object({ name: z.string(), url: z.string() });

/** The supergraph that comes with the product. */
export const ownSupergraphFile = fileURLToPath(new URL('supergraph.graphql', import.meta.url));

/**
 * Reads a supergraph and, beside it, `<subgraph>.graphql` for each of its subgraphs that has one. Whether it can be planned
 * over is for the gateway to find out. Errors: SUPERGRAPH_INVALID.
 */
export function readSupergraphFile(path: string): SupergraphFile {
  const sdl = read(path);
  const subgraphs = subgraphsOf(sdl, path);
  const tierSdls = new Map<string, string>();
  for (const { name } of subgraphs) {
    const beside = readIfThere(join(dirname(path), `${name}.graphql`));
    if (beside !== undefined) tierSdls.set(name, beside);
  }
  const contracts = new Map(contractTags.map((tags) => [tags.join(), readIfThere(contractFileOf(path, tags))]));
  const tieredFields = new Set([...tierSdls.values()].flatMap(fieldsOf));
  const contractOf = (tags: readonly string[]): string | undefined => contracts.get(tags.join());
  const facts = { tieredFields, fieldCosts: readFieldCosts(sdl), formFields: readFormFields(sdl) };
  return { sdl, subgraphs, tierSdls, ...facts, contractOf };
}

/** The file of a contract: beside its supergraph, with the tags in its name. */
export function contractFileOf(supergraphFile: string, tags: readonly string[]): string {
  return supergraphFile.replace(/(\.graphql)?$/, `.${tags.join('+')}.graphql`);
}

function subgraphsOf(sdl: string, path: string): readonly Subgraph[] {
  const subgraphs = parsing(() => subgraphsIn(sdl), path);
  if (subgraphs.length > 0) return subgraphs;
  throw new StartError('SUPERGRAPH_INVALID', `${path} names no subgraph. Give a composed Federation 2 supergraph.`);
}

/** Errors: GraphQLError for what does not parse. */
const subgraphsIn = onceForEach((sdl): readonly Subgraph[] => {
  const graphs = parse(sdl).definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return values.flatMap(({ directives }) => {
    const graph = directives?.find(({ name }) => name.value === 'join__graph')?.arguments ?? [];
    const given = Object.fromEntries(graph.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
    const { data } = graphArguments.safeParse(given);
    return data === undefined ? [] : [data];
  });
});

/** What does not parse has no fields: whoever routes by it says what is wrong. */
const fieldsOf = onceForEach((sdl): readonly string[] => {
  const found: string[] = [];
  const enter = ({ name, fields = [] }: ObjectTypeDefinitionNode | ObjectTypeExtensionNode): void => {
    for (const field of fields) found.push(`${name.value}.${field.name.value}`);
  };
  try {
    visit(parse(sdl), { ObjectTypeDefinition: enter, ObjectTypeExtension: enter });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return found;
});

function parsing<Value>(readIn: () => Value, path: string): Value {
  try {
    return readIn();
  } catch (cause) {
    const line = cause instanceof GraphQLError ? (cause.locations?.[0]?.line ?? 1) : 1;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError('SUPERGRAPH_INVALID', `${path}:${line}: ${why}`, { cause });
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError('SUPERGRAPH_INVALID', `The supergraph cannot be read (${why}). Set SUPERGRAPH_FILE to it.`, {
      cause,
    });
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
