export { countGenerations } from './division-sizes.ts';
export type { FieldFacts } from './read-operation.ts';
export { limitsPlugin } from './limits.plugin.ts';
