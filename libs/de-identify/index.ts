export { type Finding, type FindingKind, findingKinds } from './finding.ts';
export { findIdentifying, possibleNames, possibleWritings } from './find-identifying.ts';
export { defineIdentifyingErrors, findKinds } from './refusals.ts';
