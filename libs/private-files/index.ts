export { isThere, readPrivateFile, writePrivateFile } from './private-file.ts';
export { WatchedFile } from './watched-file.ts';
