export { takeJsonBodies } from './json-bodies.ts';
export { findMisfits } from './misfits.ts';
export { type GivenOperation, findUnreadable, findWrongHash, operationIn } from './refuse.ts';
export { requestRules } from './rules.ts';
