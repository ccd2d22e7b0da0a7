export { type Act, type Circumstances, type Purpose, attribute, changedFieldsOf, fieldsOf, record } from './act.ts';
// By a star: ideas add to an interface of this module.
export * from './actions.ts';
export { appendActs, appendActsIfAny } from './append.ts';
export { type LinkedField, findExported, isTold } from './exported.ts';
export { ReadLog } from './read-log.ts';
export { Entry, EntrySchema } from './trail.entity.ts';
export { reasonFrom, withoutNumbers } from './reason.ts';
export { type CallerLimits, type Counted, findReached } from './caller-limits.ts';
export { accountForSearch, countSearch } from './search.ts';
export { accountForUnmasking } from './unmask.ts';
export { type Anchor, type Verdict, verifyTrail } from './verify.ts';
export { trailSchema } from './trail.ts';
