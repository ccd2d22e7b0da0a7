export {
  type DivisionCode,
  type Level,
  ancestorsOf,
  atLevel,
  isDivisionCode,
  isWithin,
  levelOf,
  parentOf,
  parseDivisionCode,
  rangeOf,
} from './code.ts';
export { type OwnerDirectory, buildOwnerDirectory, delegationOf } from './owners.ts';
export { type RecordId, isRecordId, isRecordWithin, locate, recordIdOf } from './record-id.ts';
export { loadShanghai } from './shanghai.ts';
export { type Division, type DivisionTree, buildDivisionTree, parseDivisionTree } from './tree.ts';
