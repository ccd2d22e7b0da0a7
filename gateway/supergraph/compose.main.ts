import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SdlFile, readSdlFiles } from '#domain-sdl';
import { StartError } from '#errors';
import { compose, withTierRules } from './compose.ts';
import { contractTags } from './contract-tags.ts';
import { composeContract } from './contract.ts';
import { contractFileOf } from './supergraph-file.ts';

/**
 * Writes supergraph.graphql and, beside it, its contracts and each domain's SDL with its tier rules; with --check only compares. The
 * schemas are read by path: the gateway knows the subgraphs by these files alone.
 */
const root = new URL('../../', import.meta.url);

const tierDirectives = readFileSync(new URL('libs/tiers/directives.graphql', root), 'utf8');
const folders = globSync('subgraphs/*/schema.graphql', { cwd: fileURLToPath(root) }).map(dirname);
const domains = folders.toSorted().map((folder) => {
  const name = basename(folder);
  // Owners answer for a domain, never this address: a router that knows no owners must fail here and not ask a stranger.
  return { name, url: `http://owners.invalid/${name}`, files: filesOf(folder) };
});
const divisions = { name: 'divisions', url: 'http://gateway.invalid/divisions', files: filesOf('gateway/divisions') };

try {
  const subgraphs = [divisions, ...domains];
  const supergraph = compose(subgraphs, tierDirectives);
  for (const domain of domains) put(`${domain.name}.graphql`, withTierRules(domain, tierDirectives));
  for (const tags of contractTags)
    put(contractFileOf('supergraph.graphql', tags), composeContract(subgraphs, tierDirectives, tags));
  // Last, and always: a running gateway reads all of them again when this one changes.
  put('supergraph.graphql', supergraph);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}

/** By their paths in the project, wherever it is run. */
function filesOf(folder: string): SdlFile[] {
  return readSdlFiles(fileURLToPath(new URL(folder, root))).map(({ path, sdl }) => ({
    path: relative(fileURLToPath(root), path),
    sdl,
  }));
}

function put(name: string, content: string): void {
  const file = new URL(name, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (currentOf(file) !== content) {
    console.error(`${relative(process.cwd(), fileURLToPath(file))} is not fresh: run npm run compose`);
    process.exitCode = 1;
  }
}

function currentOf(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
