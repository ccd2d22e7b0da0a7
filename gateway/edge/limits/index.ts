export { countGenerations } from './division-sizes.ts';
export type { FieldFacts } from './read-operation.ts';
export { NewDocuments } from './new-documents.ts';
export { limitsPlugin } from './limits.plugin.ts';
