export { type Change, changeRecord } from './change-record.ts';
export { applyChanges, fieldsNamedBy, mustBeAt, nothingChanged } from './differences.ts';
