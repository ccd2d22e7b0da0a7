import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of SDL. The path is what errors name it by. */
export type SdlFile = { readonly path: string; readonly sdl: string };

/**
 * The SDL of the domain whose folder it is: `schema.graphql` there, which its ideas share, and then that of each idea by the name of its
 * folder. The runtime, composition, codegen and tests all read it here.
 */
export function readSdlFiles(folder: string): SdlFile[] {
  const ofIdeas = globSync('*/schema.graphql', { cwd: folder }).toSorted();
  return ['schema.graphql', ...ofIdeas].map((name) => {
    const path = join(folder, name);
    return { path, sdl: readFileSync(path, 'utf8') };
  });
}

/** The SDL of the domain in one text. */
export function readSdl(folder: string): string {
  return readSdlFiles(folder)
    .map(({ sdl }) => sdl)
    .join('\n');
}
