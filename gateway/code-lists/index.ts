export { type CodeReader, type DatedCode, codesOn, labelFor } from './code-list.ts';
