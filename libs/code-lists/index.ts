export {
  type Code,
  type CodeKey,
  type CodeKind,
  type CodeList,
  codesOf,
  findCode,
  isCodeKey,
  isValidOn,
  keysOfKind,
  labelOf,
} from './code-list.ts';
export { codeListNames, getCodeList } from './files.ts';
export { parseCodeList } from './parse-code-list.ts';
export { codeRefusal, mustBeCode } from './refusal.ts';
