export {
  type AddedCodes,
  type CaseKind,
  type Code,
  type CodeKey,
  type CodeKind,
  type CodeList,
  type CodeName,
  type DecidingLevel,
  codesOf,
  districtKeyOf,
  findCode,
  isCodeKey,
  isDistrictKey,
  isValidOn,
  keysOfKind,
  labelOf,
} from './code-list.ts';
export { codeListNames, getCodeList, openListNames } from './files.ts';
export { parseCodeList } from './parse-code-list.ts';
export { codeRefusal, mustBeCode } from './refusal.ts';
