import { readFileSync } from 'node:fs';
import { loadShanghai } from '#divisions';
import { StartError } from '#errors';
import { parseOwnersFile } from '#owners-file';
import { type Owners, buildOwners } from '../owners/index.ts';
import { type SupergraphFile, readSupergraphFile } from '../supergraph/index.ts';

/** Hosts that stand in a supergraph for what has no address: an owner's instances, and the gateway itself. */
const PLACEHOLDER = /^https?:\/\/(owners|gateway)\.invalid(\/|$)/;

/** What the gateway plans over and whom it asks: two files, read together. */
export type Graph = { readonly supergraph: SupergraphFile; readonly owners: Owners };

/** Where the two are; without an owners file nobody owns anything. */
export type GraphFiles = { readonly supergraph: string; readonly owners: string | undefined };

/** How a subgraph is answered: by the owners, by this process, or by the server at its URL. */
export type Answering = 'owners' | 'gateway' | 'url';

export function answeringOf({ supergraph, owners }: Graph, name: string): Answering {
  const url = supergraph.subgraphs.find((subgraph) => subgraph.name === name)?.url ?? '';
  const placeholder = PLACEHOLDER.exec(url)?.[1];
  if (placeholder === 'gateway') return 'gateway';
  if (!supergraph.tierSdls.has(name)) return 'url';
  return placeholder === 'owners' || owners.domains.has(name) ? 'owners' : 'url';
}

/** Reads both files. Errors: SUPERGRAPH_INVALID, OWNERS_FILE_INVALID, CONFIG_INVALID. */
export function readGraph(files: GraphFiles): Graph {
  const supergraph = readSupergraphFile(files.supergraph);
  return { supergraph, owners: readOwners(files.owners, supergraph) };
}

/** Reads the owners of a supergraph's domains. Errors: OWNERS_FILE_INVALID, CONFIG_INVALID where none is given but one is needed. */
export function readOwners(path: string | undefined, supergraph: SupergraphFile): Owners {
  const tree = loadShanghai();
  if (path === undefined) {
    refuseUnowned(supergraph);
    return buildOwners([], tree);
  }
  const domains = [...supergraph.tierSdls.keys()];
  return buildOwners(parseOwnersFile(readText(path), path, { domains, tree }), tree);
}

function refuseUnowned({ subgraphs }: SupergraphFile): void {
  const unowned = subgraphs.filter(({ url }) => PLACEHOLDER.exec(url)?.[1] === 'owners').map(({ name }) => name);
  if (unowned.length === 0) return;
  throw new StartError(
    'CONFIG_INVALID',
    `OWNERS_FILE is not set, and only owners answer for ${unowned.join(', ')}. Set it to the file that names them.`,
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(
      'OWNERS_FILE_INVALID',
      `The owners file cannot be read (${why}). Name one that this user may read.`,
      {
        cause,
      },
    );
  }
}
