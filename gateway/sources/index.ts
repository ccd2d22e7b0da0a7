export { createSources } from './sources.ts';
