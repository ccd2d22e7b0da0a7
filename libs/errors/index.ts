export { type DefinedErrors, declaredSource, defineErrors } from './define-errors.ts';
export { errors } from './errors.ts';
export { GraphError } from './graph-error.ts';
export {
  type InputReason,
  type Language,
  type MessageKey,
  type MessageValues,
  type ReasonOf,
  languages,
  messages,
  placeholdersOf,
  sentenceOf,
  wordAnew,
} from './messages/index.ts';
export type { RequestReason } from './request-errors.ts';
export { type ErrorCode, isErrorCode, registry } from './registry.ts';
export { type Outcome, type Refusal, Refused, outcomeOf, refusalOf } from './outcome.ts';
export { StartError } from './start-error.ts';
export { systemErrorCode } from './system-error.ts';
