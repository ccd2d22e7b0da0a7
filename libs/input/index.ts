export { recordIdFrom } from './record-id.ts';
export * as fields from './fields.ts';
export { MOST } from './fields.ts';
export { type GivenDocument, identityDocument, residentNumber } from './identity-document.ts';
export { type ContentOf, type InputSchema, inputOf, nested, readInput } from './read-input.ts';
export { taken, takenWithin } from './rule.ts';
export { textFrom } from './text-rules.ts';
