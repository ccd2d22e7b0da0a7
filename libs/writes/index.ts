export { atField } from './at-field.ts';
export { canonicalText } from './canonical.ts';
export { refuseNewCodes } from './codes.ts';
export { CreateIdempotencyKeys } from './create-idempotency-keys.migration.ts';
export { type Disclosure, disclose } from './disclosures.ts';
export { authorityCheck, mustBeOwn } from './own-level.ts';
export { IdempotencyKeySchema } from './idempotency-key.entity.ts';
export { lapsedKeysJob } from './lapsed-keys.job.ts';
export {
  type Look,
  type Reader,
  type Right,
  mayReach,
  mayWithin,
  readWithRight,
  refuseUnreached,
  rowOf,
} from './rights.ts';
export { type Doing, type Write, type Writer, type Written, write } from './writes.ts';
