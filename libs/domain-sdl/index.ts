import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of SDL. The path is what errors name it by. */
export type SdlFile = { readonly path: string; readonly sdl: string };

/** The line by which a file takes the SDL of a library, as GraphQL Tools writes it. */
const IMPORT = /^# import \* from '(.+)'$/gm;

/**
 * The SDL of the domain whose folder it is: `schema.graphql` there, which its ideas share, that of each idea by the name of its folder,
 * and what they import, each once. The runtime, composition, codegen and tests all read it here.
 */
export function readSdlFiles(folder: string): SdlFile[] {
  const ofIdeas = globSync('*/schema.graphql', { cwd: folder }).toSorted();
  const own = ['schema.graphql', ...ofIdeas].map((name) => readFile(join(folder, name)));
  const imported = new Set(own.flatMap(importsIn));
  return [...own, ...[...imported].map(readFile)].map(({ path, sdl }) => ({ path, sdl: sdl.replaceAll(IMPORT, '') }));
}

/** The SDL of the domain in one text. */
export function readSdl(folder: string): string {
  return readSdlFiles(folder)
    .map(({ sdl }) => sdl)
    .join('\n');
}

function readFile(path: string): SdlFile {
  return { path, sdl: readFileSync(path, 'utf8') };
}

function importsIn({ path, sdl }: SdlFile): string[] {
  return [...sdl.matchAll(IMPORT)].map(([, from = '']) => join(dirname(path), from));
}
