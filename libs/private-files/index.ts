export { isThere, readPrivateFile, writePrivateFile } from './private-file.ts';
export { makePrivateFolder } from './private-folder.ts';
export { WatchedFile } from './watched-file.ts';
