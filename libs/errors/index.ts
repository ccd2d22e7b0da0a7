export { StartError, errors } from './errors.ts';
export { GraphError } from './graph-error.ts';
export { type ErrorCode, registry } from './registry.ts';
export { type Outcome, type Refusal, Refused, outcomeOf, refusalOf } from './outcome.ts';
export { systemErrorCode } from './system-error.ts';
