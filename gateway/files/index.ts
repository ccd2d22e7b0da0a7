export { watchForChange } from './watched-file.ts';
