export { onceForEach } from './once-for-each.ts';
export { watchForChange } from './watched-file.ts';
