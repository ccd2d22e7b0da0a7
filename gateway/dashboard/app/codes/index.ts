export { useCodeLists } from './use-code-lists.ts';
