export { isThere, readPrivateFile, writePrivateFile } from './private-file.ts';
export { makePrivateFolder } from './private-folder.ts';
export { WatchedFile, versionOf } from './watched-file.ts';
