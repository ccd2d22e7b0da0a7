export { examplesFor } from './examples.ts';
