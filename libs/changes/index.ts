export { type Change, changeRecord } from './change-record.ts';
export { applyChanges, fieldsNamedBy, isSame, mustBeAt, nothingChanged } from './differences.ts';
